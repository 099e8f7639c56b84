// The generator xoroshiro128+ as its authors define it (Blackman and Vigna, 2018: shifts 24, 16 and 37, and the jump of
// 2^64 steps), in whole numbers of 64 bits: what the seeded streams are held against.
const mask = (1n << 64n) - 1n;
const jumpWords = [0xdf900294d8f554a5n, 0x170865df4b3201fcn];

const rotate = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (64n - by))) & mask;

export class Xoroshiro128Plus {
  constructor(
    private first: bigint,
    private second: bigint,
  ) {}

  /** The 64 bits of the next number. */
  next(): bigint {
    const [s0, s1] = [this.first, this.second ^ this.first];
    const sum = (this.first + this.second) & mask;
    this.first = rotate(s0, 24n) ^ s1 ^ ((s1 << 16n) & mask);
    this.second = rotate(s1, 37n);
    return sum;
  }

  /** As 2^64 calls of `next`. */
  jump(): void {
    let [first, second] = [0n, 0n];
    for (const word of jumpWords) {
      for (let bit = 0n; bit < 64n; bit++) {
        if ((word >> bit) & 1n) [first, second] = [first ^ this.first, second ^ this.second];
        this.next();
      }
    }
    [this.first, this.second] = [first, second];
  }
}
