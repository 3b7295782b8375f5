/* ISO weeks and the periods that the command line knows, in places of the calendar of this report. */
const Periods = (() => {
  const DAY = 86400000;
  const WEEK = 7 * DAY;

  /* The Monday of week 1 is that of the week with 4 January. */
  function monday(year, week) {
    const fourth = new Date(0);
    fourth.setUTCFullYear(year, 0, 4);
    const weekday = (fourth.getUTCDay() + 6) % 7;
    return fourth.getTime() - weekday * DAY + (week - 1) * WEEK;
  }

  const weeksInYear = (year) => Math.round((monday(year + 1, 1) - monday(year, 1)) / WEEK);

  const [firstYear, firstNumber] = Store.firstWeek.split('-W').map(Number);
  const origin = monday(firstYear, firstNumber);
  const place = (year, week) => Math.round((monday(year, week) - origin) / WEEK);
  const mondayOf = (week) => origin + week * WEEK;

  function iso(week) {
    const thursday = new Date(mondayOf(week) + 3 * DAY);
    const year = thursday.getUTCFullYear();
    const number = Math.round((mondayOf(week) - monday(year, 1)) / WEEK) + 1;
    return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
  }

  function fixed(text) {
    let match = /^(\d{4})$/.exec(text);
    if (match) {
      const year = Number(match[1]);
      return { first: place(year, 1), last: place(year, weeksInYear(year)) };
    }
    match = /^(\d{4})-Q([1-4])$/.exec(text);
    if (match) {
      const [year, quarter] = [Number(match[1]), Number(match[2])];
      const last = quarter === 4 ? weeksInYear(year) : quarter * 13;
      return { first: place(year, quarter * 13 - 12), last: place(year, last) };
    }
    match = /^(\d{4})-W(\d{2})$/.exec(text);
    if (match) {
      const [year, week] = [Number(match[1]), Number(match[2])];
      return week >= 1 && week <= weeksInYear(year) ? { first: place(year, week), last: place(year, week) } : null;
    }
    match = /^(\d{4})-(\d{2})$/.exec(text);
    return match ? month(Number(match[1]), Number(match[2])) : null;
  }

  /* A week belongs to the month of its Thursday. */
  function month(year, number) {
    const weeks = [];
    for (let week = 1; week <= weeksInYear(year); week++) {
      if (new Date(monday(year, week) + 3 * DAY).getUTCMonth() + 1 === number) {
        weeks.push(place(year, week));
      }
    }
    return weeks.length ? { first: weeks[0], last: weeks[weeks.length - 1] } : null;
  }

  /* Returns the first and last week of a period, as places that may lie outside the report; null if the text names none. */
  function parse(given) {
    const text = given.trim();
    const end = Store.weekCount - 1;
    if (text === 'all') {
      return { label: text, first: 0, last: end };
    }
    const recent = /^last-(\d{1,4})w$/.exec(text);
    if (recent) {
      return Number(recent[1]) ? { label: text, first: end + 1 - Number(recent[1]), last: end } : null;
    }
    const dots = text.indexOf('..');
    if (dots < 0) {
      const one = fixed(text);
      return one && { label: text, ...one };
    }
    const from = fixed(text.slice(0, dots));
    const to = fixed(text.slice(dots + 2));
    return from && to && from.first <= to.last ? { label: text, first: from.first, last: to.last } : null;
  }

  /* Whether a period has a week of the report. */
  const touches = (period) => period !== null && period.last >= 0 && period.first < Store.weekCount;

  const range = (first, last) => (first === last ? iso(first) : `${iso(first)}..${iso(last)}`);

  function suggestions() {
    const years = [];
    const quarters = [];
    for (let week = 0; week < Store.weekCount; week++) {
      const [year, number] = iso(week).split('-W').map(Number);
      const quarter = `${iso(week).slice(0, 4)}-Q${Math.min(4, Math.floor((number - 1) / 13) + 1)}`;
      if (years[years.length - 1] !== String(year)) {
        years.push(String(year));
      }
      if (quarters[quarters.length - 1] !== quarter) {
        quarters.push(quarter);
      }
    }
    return { years, quarters };
  }

  return { parse, touches, iso, mondayOf, range, suggestions };
})();
