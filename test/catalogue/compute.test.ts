import { cell, errorOf } from '../support/cells';

describe('COMPUTE', () => {
  it('knows a rack with or without its family, and a precision in any case', () => {
    // 1,200,000 kW ÷ 120 kW = 10,000 racks × 180 PFLOP/s in BF16, by hand.
    expect(cell('COMPUTE', 1.2, ' Rack.GB200-NVL72 ', 'BF16', 1)).toBe(1_800);
    expect(cell('COMPUTE', 1.2, 'gb200-nvl72', 'bf16', 1)).toBe(1_800);
  });

  it('names the nearest racks, and no chip, where an id is unknown', () => {
    expect(errorOf('COMPUTE', 1, 'gb200')).toMatch(/^#N\/A rack "gb200" is not known\. Nearest: gb200-nvl72, /);
    expect(errorOf('COMPUTE', 1, 'h100-sxm')).toMatch(
      /^#N\/A rack must be a rack; h100-sxm is a chip\. Nearest: (?!.*sxm\S*,)/,
    );
  });

  it('says which rack has no published power', () => {
    expect(errorOf('COMPUTE', 1, 'helios')).toBe('#N/A helios has no rack power: no source states it.');
  });

  it('says which rack has no dense figure at which precision', () => {
    expect(errorOf('COMPUTE', 1, 'gb300-nvl72', 'BF16')).toBe(
      '#N/A gb300-nvl72 has no dense figure at bf16: no source states it.',
    );
  });

  it('takes no number for a rack: kW say nothing of compute', () => {
    expect(errorOf('COMPUTE', 1, 120)).toBe('#VALUE! rack must be a text; it is 120.');
  });

  it('names the precisions that there are', () => {
    expect(errorOf('COMPUTE', 1, null, 'fp16')).toBe(
      '#VALUE! precision must be one of fp4, fp8, bf16; it is the text "fp16".',
    );
  });
});
