// The ready-made files for CI, shown and offered for download unchanged.
const files = import.meta.glob<string>('/scripts/ci/*.yml', { query: '?raw', import: 'default', eager: true });

export interface CiFile {
  name: string;
  url: string;
  text: string;
}

export function getCiFile(name: string): CiFile {
  const text = files[`/scripts/ci/${name}`];
  if (text === undefined) throw new Error(`There is no file scripts/ci/${name}`);
  return { name, url: `/validering/ci/${name}`, text };
}

export function listCiRoutes() {
  return Object.keys(files).map((path) => ({ params: { file: path.replace(/^.*\//, '') } }));
}

export function respondWithCiFile(name: string): Response {
  return new Response(getCiFile(name).text, { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
}
