/* Language, theme, contents; starts the parts. */
(() => {
  const root = document.documentElement;
  const THEMES = ['auto', 'light', 'dark'];
  const theme = document.getElementById('theme');
  let current = 'auto';

  function wear(next) {
    current = THEMES.includes(next) ? next : 'auto';
    if (current === 'auto') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = current;
    }
    theme.textContent = Words.t(current);
    Explore.redraw();
  }

  function speak(language) {
    const wanted = Store.languages.includes(language) ? language : Store.languages[0];
    const radio = document.getElementById(`to-${wanted}`);
    if (radio) {
      radio.checked = true;
    }
    Words.choose(wanted);
  }

  /* Opens the folds around the place that the address names, and goes there. */
  function go(id, focus) {
    const target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.matches('details')) {
      target.open = true;
    }
    target.closest('details:not([open])')?.setAttribute('open', '');
    target.scrollIntoView({ behavior: focus ? 'auto' : 'instant' });
    if (focus) {
      (target.matches('details') ? target.querySelector('summary') : target).focus({ preventScroll: true });
    }
  }

  function recall() {
    speak(State.get('lang'));
    wear(State.get('theme'));
    go(State.get('at'), false);
  }

  function watchSections() {
    const links = new Map([...document.querySelectorAll('nav.contents a')].map((link) => [link.hash.slice(1), link]));
    const seen = new Set();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          seen[entry.isIntersecting ? 'add' : 'delete'](entry.target.getAttribute('aria-labelledby'));
        }
        const first = [...links.keys()].find((id) => seen.has(id));
        links.forEach((link, id) => (id === first ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
      },
      { rootMargin: '-20% 0px -70% 0px' },
    );
    document.querySelectorAll('main > section').forEach((section) => observer.observe(section));
  }

  root.classList.add('js');
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]:not(.skip)');
    if (link) {
      event.preventDefault();
      State.set({ at: link.hash.slice(1) });
      go(link.hash.slice(1), true);
    }
  });
  document.getElementById('language')?.addEventListener('change', (event) => {
    State.set({ lang: event.target.value === Store.languages[0] ? '' : event.target.value });
    Words.choose(event.target.value);
  });
  theme.addEventListener('click', () => {
    wear(THEMES[(THEMES.indexOf(current) + 1) % THEMES.length]);
    State.set({ theme: current === 'auto' ? '' : current });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', Explore.redraw);
  Words.onChange(() => {
    theme.textContent = Words.t(current);
    document.querySelectorAll('[data-en][data-ko]').forEach((part) => part.setAttribute('aria-label', part.dataset[Words.language]));
  });

  speak(State.get('lang'));
  Evidence.start();
  Tables.start();
  Papers.start();
  Explore.start();
  Compare.start();
  watchSections();
  recall();
  State.onChange(recall);
})();
