// Words for the guide to CI files.
type Point = readonly [strong: string, rest: string];

const da = {
  title: 'Kontrol i GitHub og GitLab',
  description: 'Færdige filer, der kontrollerer teksterne, hver gang nogen foreslår en ændring.',
  lead: 'Læg én fil i jeres repository, og teksterne bliver kontrolleret, hver gang nogen foreslår en ændring. Fejl og advarsler står ved den linje, de handler om.',
  download: 'Hent',
  putIn: ', og læg den i `.github/workflows/roedtraad.yml`.',
  putContentsIn: ', og læg indholdet i `.gitlab-ci.yml`.',
  mainBranch: 'Hedder jeres hovedgren andet end `main`, så ret navnet i filen.',
  nextPullRequest:
    'Læg filen ind. Næste pull request har meldingerne ved linjerne under »Files changed« og hele tabellen i kørslens opsummering.',
  nextMergeRequest: 'Læg filen ind. Næste merge request viser, hvilke meldinger der er nye, og hvilke der er rettet.',
  file: (name: string) => `Filen ${name}`,
  publish: 'Udgiv, og byg igen hver nat',
  publishWhy:
    'Hver side siger, hvordan det står pr. en dato. Derfor skal sitet bygges igen, også når ingen har rettet noget: en frist kan være gået i nat, og et mål, ingen har meldt om, bliver til »ukendt«. De to filer her bygger og udgiver sitet, når hovedgrenen ændres, og hver nat.',
  publishIn: [
    ', og læg den i `.github/workflows/udgiv.yml`. Vælg »GitHub Actions« under Settings → Pages.',
    ', og læg indholdet i `.gitlab-ci.yml`. Lav en plan under Build → Pipeline schedules.',
  ] as readonly string[],
  why: 'Hvorfor filerne ser sådan ud',
  reasons: [
    [
      'Låste værktøjer.',
      'Alt, hvad GitHub henter, er skrevet med sit fulde nummer. Et navn som `v5` kan flyttes til andet indhold; nummeret kan ikke. Der bruges kun GitHubs egne.',
    ],
    [
      'Færrest mulige rettigheder.',
      'Kontrollen kan læse og ikke andet. Kun jobbet, der sender til code scanning, kan skrive dér, og det kører aldrig på en fremmeds ændring.',
    ],
    [
      'Intet fra fremmede kører på forhånd.',
      '`npm ci --ignore-scripts` installerer pakkerne uden at køre deres egne programmer.',
    ],
    ['Navne er kun navne.', 'Grenens navn gives videre som en variabel og bliver aldrig en del af kommandoen.'],
    [
      'Hele historien.',
      'Med den kan kontrollen se, om en offentliggjort frist er ændret, uden at nogen har skrevet hvorfor.',
    ],
  ] as readonly Point[],
  elsewhere: 'Bruger I et andet system, så kør `npm ci --ignore-scripts` og derefter `npm run validate`. ',
  formats: 'Slutkoder og formater',
  formatsTell: ' fortæller, hvad systemet kan læse.',
};

const en: typeof da = {
  title: 'The check in GitHub and GitLab',
  description: 'Ready-made files that check the texts each time someone suggests a change.',
  lead: 'Put one file in your repository, and the texts are checked each time someone suggests a change. Errors and warnings are shown at the line they are about.',
  download: 'Download',
  putIn: ', and put it in `.github/workflows/roedtraad.yml`.',
  putContentsIn: ', and put what it holds in `.gitlab-ci.yml`.',
  mainBranch: 'If your main branch is called something else than `main`, correct the name in the file.',
  nextPullRequest:
    'Commit the file. The next pull request has the messages at the lines under “Files changed”, and the whole table in the summary of the run.',
  nextMergeRequest:
    'Commit the file. The next merge request shows which messages are new and which have been dealt with.',
  file: (name) => `The file ${name}`,
  publish: 'Publish, and build again every night',
  publishWhy:
    'Each page says how things stand on a date. So the site must be built again even when nobody has changed anything: a deadline may have passed last night, and a goal that nobody reports on becomes “unknown”. These two files build and publish the site when the main branch changes, and every night.',
  publishIn: [
    ', and put it in `.github/workflows/udgiv.yml`. Choose “GitHub Actions” under Settings → Pages.',
    ', and put what it holds in `.gitlab-ci.yml`. Make a schedule under Build → Pipeline schedules.',
  ],
  why: 'Why the files look as they do',
  reasons: [
    [
      'Pinned tools.',
      'Everything that GitHub fetches is written with its full number. A name such as `v5` can be moved to other contents; the number cannot. Only GitHub’s own are used.',
    ],
    [
      'As few rights as possible.',
      'The check can read and nothing else. Only the job that sends to code scanning can write there, and it never runs on a stranger’s change.',
    ],
    [
      'Nothing from strangers runs beforehand.',
      '`npm ci --ignore-scripts` installs the packages without running their own programs.',
    ],
    [
      'Names are only names.',
      'The name of the branch is handed on as a variable and never becomes a part of the command.',
    ],
    [
      'The whole history.',
      'With it the check can see whether a published deadline has been changed without anyone writing why.',
    ],
  ],
  elsewhere: 'If you use another system, run `npm ci --ignore-scripts` and then `npm run validate`. ',
  formats: 'Exit codes and formats',
  formatsTell: ' tells what the system can read.',
};

export const ciWords = { da, en };
