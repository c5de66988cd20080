/** What every page has: the way around, the language, who is here. */
import type { Child } from 'hono/jsx';
import { Live, type LiveView } from '../components/live.tsx';
import type { Person } from '../desk-deps.ts';
import { LANGUAGES, type Words } from '../text/words.ts';

export interface Frame {
  readonly words: Words;
  readonly person: Person | null;
  /** Of this page, with its query. */
  readonly path: string;
  /** Hidden field of every form that changes something; null: nobody may. */
  readonly formToken: string | null;
  /** The home that a command shown here has to name; null: none, or whoever is here does not run the machine. */
  readonly home: string | null;
}

export function Layout(props: {
  frame: Frame;
  title: string;
  at?: string;
  /** Of `assets`, besides that of the keys. */
  script?: string;
  /** Where the page leads by itself. */
  leadsTo?: string;
  /** The page says so when somebody changes what it shows. */
  live?: LiveView;
  children: Child;
}) {
  const { words, person } = props.frame;
  const { t } = words;
  return (
    <html lang={words.language} dir={words.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {props.leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${props.leadsTo}`} />}
        <title>{`${props.title} – Crossquote`}</title>
        <link rel="stylesheet" href="/desk/assets/desk.css" />
        <link rel="icon" href="/desk/assets/mark.svg" type="image/svg+xml" />
        <script type="module" src="/desk/assets/keys.js" />
        {props.script !== undefined && <script type="module" src={`/desk/assets/${props.script}`} />}
        {props.live && <script type="module" src="/desk/assets/live.js" />}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('nav.skip')}
        </a>
        <header class="top">
          <nav aria-label={t('nav.label')}>
            <a class="home" href="/desk">
              Crossquote
            </a>
            <Way href="/desk" name={t('nav.queue')} isHere={props.at === 'queue'} />
            <Way href="/desk/testimonies" name={t('nav.testimonies')} isHere={props.at === 'testimonies'} />
            <Way href="/desk/reports" name={t('nav.reports')} isHere={props.at === 'reports'} />
            <Way href="/desk/overview" name={t('nav.overview')} isHere={props.at === 'overview'} />
            <Way href="/desk/look" name={t('nav.look')} isHere={props.at === 'look'} />
            <Way href="/desk/history" name={t('nav.history')} isHere={props.at === 'history'} />
            <Way href="/desk/operations" name={t('nav.operations')} isHere={props.at === 'operations'} />
          </nav>
          <Who frame={props.frame} person={person} />
        </header>
        <main id="main">
          {props.live && <Live live={props.live} frame={props.frame} />}
          {props.children}
        </main>
        <footer class="bottom">
          <Languages frame={props.frame} />
          <KeyMap words={words} />
        </footer>
      </body>
    </html>
  );
}

function Way({ href, name, isHere }: { href: string; name: string; isHere: boolean }) {
  return (
    <a href={href} {...(isHere && { 'aria-current': 'page' })}>
      {name}
    </a>
  );
}

function Who({ frame: { words, formToken, path }, person }: { frame: Frame; person: Person | null }) {
  const { t } = words;
  if (!person || formToken === null)
    return <a href={`/desk/sign-in?next=${encodeURIComponent(path)}`}>{t('sign-in.title')}</a>;
  return (
    <form class="who" method="post" action="/desk/sign-out">
      <input type="hidden" name="token" value={formToken} />
      <span>
        <bdi>{person.name}</bdi>
      </span>
      <button class="plain" type="submit">
        {t('sign-out')}
      </button>
    </form>
  );
}

function Languages({ frame: { words, path } }: { frame: Frame }) {
  const [where = '', query = ''] = path.split('?');
  const link = (language: string) => {
    const asked = new URLSearchParams(query);
    asked.set('lang', language);
    return `${where}?${asked.toString()}`;
  };
  return (
    <nav aria-label={words.t('nav.language')} class="languages">
      {LANGUAGES.map((language) => (
        <a
          href={link(language)}
          lang={language}
          hreflang={language}
          {...(language === words.language && { 'aria-current': 'true' })}
        >
          {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
        </a>
      ))}
    </nav>
  );
}

const KEYS = [
  ['y', 'keys.same'],
  ['n', 'keys.different'],
  ['h', 'keys.unsure'],
  ['u', 'keys.undo'],
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['e', 'keys.edit'],
  ['Ctrl+Enter', 'keys.save'],
  ['r', 'keys.report'],
  ['s', 'keys.split'],
  ['m', 'keys.merge'],
  ['← →', 'keys.linked'],
  ['/', 'keys.search'],
  ['?', 'keys.this'],
] as const;

function KeyMap({ words: { t } }: { words: Words }) {
  return (
    <details id="keys">
      <summary>{t('keys.title')}</summary>
      <dl>
        {KEYS.map(([key, name]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
