import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOfNode } from '../source/source-document.ts';
import type { DocumentRule } from './rule.ts';

const FILE_NAME =
  /\.(?:png|jpe?g|gif|webp|svg)$|^(?:img|dsc|dscn|screenshot|skærmbillede|unavngivet|untitled|scan)[\s_-]*\d*$/i;
const KIND_ONLY =
  /^(?:et |en |den |det )?(?:billede|billedet|foto|fotografi|illustration|grafik|figur|graf|diagram|tabel|ikon|logo|image|picture|photo|alt|alt-tekst|alternativ tekst)(?: \d+)?$/i;

/** Alternative texts such as `IMG_2034.jpg` and »billede« do not tell what the picture shows. */
export const imageAltVague: DocumentRule = (document) => {
  const pictures = [
    ...document.body.images,
    ...document.body.references.filter((node) => node.type === 'imageReference'),
  ];
  return pictures.flatMap((node) => {
    const alt = node.alt?.trim() ?? '';
    return FILE_NAME.test(alt) || KIND_ONLY.test(alt.replace(/[.!]$/, ''))
      ? [createDiagnostic('image-alt-vague', placeOfNode(document, node), { alt })]
      : [];
  });
};
