import type { XmlFaultKind } from './read-xml.ts';

export type SvgFaultKind =
  | XmlFaultKind
  | 'element'
  | 'attribute'
  | 'address'
  | 'style'
  | 'animation'
  | 'namespace'
  | 'root-namespace'
  | 'copies';

/** Something that no plain drawing has. */
export interface SvgFault {
  kind: SvgFaultKind;
  /** What stands there, as written. */
  found: string;
  /** In letters from the start of the text. */
  at: number;
}
