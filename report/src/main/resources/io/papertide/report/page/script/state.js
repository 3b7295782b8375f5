/* The view in the URL's fragment, so that an address brings it back: #at=compare&lang=ko&a=2023&b=2024. */
const State = (() => {
  const listeners = [];
  let values = read();

  function read() {
    const fragment = location.hash.slice(1);
    return fragment.includes('=') ? new URLSearchParams(fragment) : new URLSearchParams(fragment ? { at: fragment } : {});
  }

  /* Sets some values; empty ones are left out of the address. */
  function set(changes) {
    for (const [name, value] of Object.entries(changes)) {
      if (value === '' || value === null) {
        values.delete(name);
      } else {
        values.set(name, value);
      }
    }
    const fragment = `#${values}`;
    if (fragment !== location.hash) {
      history.replaceState(null, '', fragment);
    }
  }

  addEventListener('hashchange', () => {
    values = read();
    listeners.forEach((listener) => listener());
  });

  return { get: (name) => values.get(name) ?? '', set, onChange: (listener) => listeners.push(listener) };
})();
