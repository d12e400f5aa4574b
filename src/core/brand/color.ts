// Colours as numbers: the contrast between two (WCAG 2.2), and the same hue lighter or darker (OKLCH).

/** Linear RGB: the amount of light of each colour, 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** Lightness 0 to 1, chroma (colourfulness) from 0, hue in radians: https://bottosson.github.io/posts/oklab/ */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** The contrast ratio of WCAG 2.2, from 1 (the same colour) to 21 (black on white). Colours are `#rrggbb`. */
export function measureContrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `color` is `#rrggbb`. */
export function toOklch(color: string): Oklch {
  const [red, green, blue] = toLight(color);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The colour as `#rrggbb`. One outside sRGB gets less chroma and keeps its lightness and hue. */
export function fromOklch(color: Oklch): string {
  if (isShowable(color)) return toHex(mix(color));
  let [shown, beyond] = [0, color.chroma];
  for (let step = 0; step < 24; step += 1) {
    const middle = (shown + beyond) / 2;
    if (isShowable({ ...color, chroma: middle })) shown = middle;
    else beyond = middle;
  }
  return toHex(mix({ ...color, chroma: shown }));
}

function isShowable(color: Oklch): boolean {
  return mix(color).every((part) => part >= -1e-6 && part <= 1 + 1e-6);
}

function mix({ lightness, chroma, hue }: Oklch): Light {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function luminance(color: string): number {
  const [red, green, blue] = toLight(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLight(color: string): Light {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function toHex(light: Light): string {
  const parts = light.map((part) => {
    const value = Math.min(1, Math.max(0, part));
    const shown = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
