// What a host hands over for one cell, told apart (docs/decisions.md 2 and 3).
import type { Given } from './refusal';
import type { Block } from './value';

/** A cell's content as a host sends it. Hosts turn their own errors into refusals first. */
export type Raw = unknown;

/** Omitted arguments arrive as null or undefined, empty cells also as ''. */
export const isBlank = (raw: Raw): boolean => raw === null || raw === undefined || raw === '';

/** A data-type value such as a formatted number carries the plain value beside it; a card stands for its id. */
export function plain(raw: Raw): Raw {
  if (typeof raw !== 'object' || raw === null) return raw;
  return idOfCard(raw) ?? ('basicValue' in raw ? raw.basicValue : raw);
}

function idOfCard(raw: object): Raw {
  if (!('type' in raw && raw.type === 'Entity' && 'properties' in raw)) return undefined;
  const { properties } = raw;
  const id = typeof properties === 'object' && properties !== null && 'id' in properties ? properties.id : undefined;
  // A text or a number, itself or as a data type; a card in a card in a card stands for nothing.
  return typeof id === 'object' && id !== null && 'basicValue' in id ? id.basicValue : id;
}

/** What a refusal keeps of what was given. */
export function given(raw: Raw): Given {
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
}

/** An argument as a block of cells: Excel sends ranges as rows of cells and single values bare. */
export const blockOf = (raw: Raw): Block<Raw> => (isBlock(raw) ? raw : [[raw]]);

function isBlock(raw: Raw): raw is Block<Raw> {
  return Array.isArray(raw) && raw.length > 0 && raw.every((row) => Array.isArray(row) && row.length > 0);
}
