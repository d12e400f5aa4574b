// The effect that a promise is said to have, such as `4.200 ton CO₂ i 2030`, and units that differ only in spelling.
import { readDanishQuantity } from '#schemas/danish-number.ts';

const ABOUT = /^(?:ca\.?|cirka|omkring|omtrent)\s+/i;
const IN_YEAR = /^(.*\S)\s+i\s+(?:år\s+)?(\d{4})\.?$/i;
/** What a figure cannot be added up with: a limit, a span, or another figure. */
const NOT_ONE_FIGURE = /\d|\b(?:til|eller|fra|inden|senest|mellem|mindst|højst|frem)\b/i;

export interface EffectReading {
  value: number;
  unit: string;
  /** Null when no year is said. */
  year: number | null;
  /** Set for `ca. 4.200 ton`. */
  isAbout: boolean;
}

/** Null when the words are not one figure with a unit: then they are kept as words and added to nothing. */
export function readEffect(words: string): EffectReading | null {
  const written = words.normalize('NFC').trim().replace(/\s+/g, ' ');
  const bare = written.replace(ABOUT, '');
  const dated = IN_YEAR.exec(bare);
  const quantity = readDanishQuantity(dated?.[1] ?? bare);
  if (quantity?.unit == null || NOT_ONE_FIGURE.test(withoutFormulas(quantity.unit))) return null;
  return {
    value: quantity.value,
    unit: tidyUnit(quantity.unit),
    year: dated ? Number(dated[2]) : null,
    isAbout: bare !== written,
  };
}

/**
 * One spelling of a unit: `tons CO2` and `t. CO₂` are `ton CO₂`; `CO2-ækv.` and `CO2e` are `CO₂e`. The two gases are
 * never made one: CO₂e counts other gases too.
 */
export function tidyUnit(unit: string): string {
  return unit
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:tons?|t\.?)(?= |$)/i, 'ton')
    .replace(/\bCO[2₂][\s-]?(?:ækvivalent(?:er)?\b|ækv\b\.?|eq\b\.?|e\b)/gi, 'CO₂e')
    .replace(/\bCO2/gi, 'CO₂');
}

/** Under what an effect is added up: `MWh` and `mwh` are one, `mW` and `MW` would be two but nobody plans in mW. */
export function unitKey(unit: string): string {
  return tidyUnit(unit).toLowerCase();
}

/** The figures in `CO₂` and `m³` are no figures of their own. */
function withoutFormulas(unit: string): string {
  return unit.replace(/\b(?:CO[2₂]|NO[xX2₂]?|N[2₂]O|CH[4₄]|m[23]|PM\d+)/g, '');
}
