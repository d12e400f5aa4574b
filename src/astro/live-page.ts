// Runs in each page of the dev server. The page tells which reading of the texts it was made from and is fetched again
// when that is not the last one. So it does not matter if it missed a message while it was being loaded.
const shown = document.querySelector<HTMLMetaElement>('meta[name="roedtraad-reading"]')?.content;
const hot = import.meta.hot;

const tell = () => hot?.send('roedtraad:shown', shown);
hot?.on('roedtraad:now', (now: string) => {
  if (now !== shown) location.reload();
});
hot?.on('vite:ws:connect', tell);
// A page that the browser kept and shows again at the press of Back.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});
tell();
