// Fetches the text of a page from the index without asking Pagefind, which can only give it with a search, and a search
// for every page fetches the whole index.

/** The text of a page, as Pagefind indexed it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Partial<Record<'title' | 'kind' | 'organisation' | 'strategy' | 'deadline', string>>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const SIGNATURE = 'pagefind_dcd';
const GZIP = [0x1f, 0x8b];

export async function loadFragment(searchPage: string, id: string): Promise<Fragment> {
  const response = await fetch(new URL(`../pagefind/fragment/${id}.pf_fragment`, searchPage));
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  const { url, content, ...rest } = JSON.parse((await readText(response)).slice(SIGNATURE.length)) as Fragment;
  const root = new URL('..', searchPage);
  return { ...rest, url: new URL(`.${url}`, root).pathname, content: content.replaceAll('\u200B', '') };
}

/** Some hosts take the file for a compressed answer, and the browser has unpacked it already. */
async function readText(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  const isPacked = GZIP.every((byte, index) => new Uint8Array(bytes)[index] === byte);
  const body = new Blob([bytes]).stream();
  return new Response(isPacked ? body.pipeThrough(new DecompressionStream('gzip')) : body).text();
}
