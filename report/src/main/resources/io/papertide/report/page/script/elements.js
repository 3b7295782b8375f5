/* Elements made from text, never from markup. */
const Elements = (() => {
  /* Makes an element; children are elements or texts. */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === true) {
        element.setAttribute(key, '');
      } else if (value !== false && value !== null) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  const papersOf = new WeakMap();

  /* Makes a button that opens papers; without any it is the text alone. */
  function open(text, ordinals, subject) {
    if (ordinals.length === 0) {
      return text;
    }
    const button = make('button', { type: 'button', class: 'open', 'aria-haspopup': 'dialog' }, text);
    papersOf.set(button, ordinals);
    if (subject) {
      button.dataset.subject = subject;
    }
    return button;
  }

  /* The papers behind a button of the page or of the script. */
  const papers = (button) => papersOf.get(button) ?? Store.list(Number(button.dataset.list));

  function table(columns, rows, label) {
    const head = make('tr', {}, ...columns.map(({ text, numeric }) => make('th', { scope: 'col', class: numeric ? 'n' : null }, text)));
    const body = rows.map((row) =>
      make(
        'tr',
        {},
        ...row.map((cell, i) => {
          const styled = typeof cell === 'object' && !(cell instanceof Node);
          const content = styled ? cell.content : cell;
          const style = styled ? cell.style : columns[i].numeric ? 'n' : null;
          return make(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row', class: style } : { class: style }, content);
        }),
      ),
    );
    const whole = make('table', {}, make('thead', {}, head), make('tbody', {}, ...body));
    return make('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': label }, whole);
  }

  return { make, open, papers, table };
})();
