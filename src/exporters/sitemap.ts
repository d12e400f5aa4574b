// For search engines: which pages there are, and where the list is. https://www.sitemaps.org/protocol.html

/** The most pages one sitemap may hold; the index lists all the maps. */
const MOST_PAGES = 50_000;
/** A sitemap holds whole addresses. A site without an address of its own yet gets the one `npm start` shows it on. */
const LOCAL_SITE = 'http://localhost:4321';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const SITEMAP_INDEX = '/sitemap-index.xml';

/** File name → text: the index, and a map for each 50,000 pages. Without dates of change: nothing knows them. */
export function renderSitemaps(
  pages: readonly string[],
  url: string | null,
  most = MOST_PAGES,
): Record<string, string> {
  const site = url ?? LOCAL_SITE;
  const count = Math.max(1, Math.ceil(pages.length / most));
  const maps = Array.from(
    { length: count },
    (_, index) => [`sitemap-${index}.xml`, renderMap(pages.slice(index * most, (index + 1) * most), site)] as const,
  );
  return {
    [SITEMAP_INDEX.slice(1)]: renderIndex(
      maps.map(([name]) => `/${name}`),
      site,
    ),
    ...Object.fromEntries(maps),
  };
}

export function renderRobots(url: string | null): string {
  const map = url === null ? '' : `\nSitemap: ${new URL(SITEMAP_INDEX, url).href}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

function renderMap(pages: readonly string[], site: string): string {
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${pages.map((page) => `  <url><loc>${escapeXml(new URL(page, site).href)}</loc></url>\n`).join('')}</urlset>\n`;
}

function renderIndex(maps: readonly string[], site: string): string {
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${maps.map((map) => `  <sitemap><loc>${escapeXml(new URL(map, site).href)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
