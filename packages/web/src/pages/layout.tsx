/** What every page has: the way around, the language, who is here. */
import type { Child } from 'hono/jsx';
import { Live, type LiveView } from '../components/live.tsx';
import { Unsent } from '../components/unsent.tsx';
import { LANGUAGES, type Words } from '../text/words.ts';
import type { Frame } from '../view/frame.ts';

interface LayoutProps {
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
}

export function Layout(props: LayoutProps) {
  const { frame, live } = props;
  const { words } = frame;
  return (
    <html lang={words.language} dir={words.dir}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {words.t('nav.skip')}
        </a>
        <Top frame={frame} at={props.at} />
        <main id="main">
          {live && <Live live={live} frame={frame} />}
          {props.children}
          {frame.formToken !== null && <Unsent frame={frame} />}
        </main>
        <footer class="bottom">
          <Languages frame={frame} />
          <KeyMap words={words} />
        </footer>
      </body>
    </html>
  );
}

function Head({ frame, title, script, leadsTo, live }: LayoutProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
      <title>{`${title} – Crossquote`}</title>
      <link rel="stylesheet" href="/desk/assets/desk.css" />
      <link rel="icon" href="/desk/assets/mark.svg" type="image/svg+xml" />
      <script type="module" src="/desk/assets/once.js" />
      <script type="module" src="/desk/assets/keys.js" />
      {frame.formToken !== null && <script type="module" src="/desk/assets/send.js" />}
      {script !== undefined && <script type="module" src={`/desk/assets/${script}`} />}
      {live && <script type="module" src="/desk/assets/live.js" />}
    </head>
  );
}

function Top({ frame, at }: { frame: Frame; at: string | undefined }) {
  const { t } = frame.words;
  return (
    <header class="top">
      <a class="home" href="/desk">
        Crossquote
      </a>
      {/* Of a narrow window alone: the ways behind it are shown without a script as well. */}
      <button class="plain menu" type="button" popovertarget="ways">
        {t('nav.menu')}
      </button>
      <nav id="ways" popover="auto" aria-label={t('nav.label')}>
        <Way href="/desk" name={t('nav.queue')} isHere={at === 'queue'} />
        <Way href="/desk/search" name={t('search.title')} isHere={at === 'search'} pressedBy="/" />
        <Way href="/desk/testimonies" name={t('nav.testimonies')} isHere={at === 'testimonies'} />
        <Way href="/desk/reports" name={t('nav.reports')} isHere={at === 'reports'} />
        <Way href="/desk/overview" name={t('nav.overview')} isHere={at === 'overview'} />
        <Way href="/desk/look" name={t('nav.look')} isHere={at === 'look'} />
        <Way href="/desk/history" name={t('nav.history')} isHere={at === 'history'} />
        <Way href="/desk/operations" name={t('nav.operations')} isHere={at === 'operations'} />
      </nav>
      <Who frame={frame} />
    </header>
  );
}

function Way(props: { href: string; name: string; isHere: boolean; pressedBy?: string }) {
  const { href, name, isHere, pressedBy } = props;
  return (
    <a
      href={href}
      {...(isHere && { 'aria-current': 'page' })}
      {...(pressedBy !== undefined && { 'data-key': pressedBy })}
    >
      {name}
    </a>
  );
}

function Who({ frame: { words, formToken, path, person } }: { frame: Frame }) {
  const { t } = words;
  if (!person || formToken === null)
    return <a href={`/desk/sign-in?next=${encodeURIComponent(path)}`}>{t('sign-in.title')}</a>;
  return (
    <form class="who" method="post" action="/desk/sign-out">
      <input type="hidden" name="token" value={formToken} />
      {/* Its own direction, so that a long name loses its end. The script that sends forms knows by it whose page this is. */}
      <span dir="auto" data-person="">
        {person.name}
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
  ['/', 'search.title'],
  ['f', 'keys.filter'],
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
