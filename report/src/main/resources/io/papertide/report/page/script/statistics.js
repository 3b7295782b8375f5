/* The tests of two shares, as the program makes them; the same formulas in the same order. Sources are in the method section. */
const Statistics = (() => {
  const Z95 = 1.959963984540054;
  const Z80 = 0.8416212335729142;
  const SMALLEST_EXPECTED = 5;
  const BISECTIONS = 60;

  function wilson(x, n) {
    if (n === 0) {
      return { low: 0, high: 1 };
    }
    const share = x / n;
    const z2 = Z95 * Z95;
    const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
    return { low: x === 0 ? 0 : Math.max(0, centre - half), high: x === n ? 1 : Math.min(1, centre + half) };
  }

  const estimate = (x, n) => ({ papers: x, total: n, share: n === 0 ? 0 : x / n, ...wilson(x, n) });

  /* The length of the difference of two errors that vary together. */
  const combined = (a, b, correlation) => Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));

  function newcombe({ x1, n1, x2, n2 }, correlation) {
    if (n1 === 0 || n2 === 0) {
      return { low: -1, high: 1 };
    }
    const a = wilson(x1, n1);
    const b = wilson(x2, n2);
    const p1 = x1 / n1;
    const p2 = x2 / n2;
    const below = combined(p2 - b.low, a.high - p1, correlation);
    const above = combined(b.high - p2, p1 - a.low, correlation);
    return { low: Math.max(-1, p2 - p1 - below), high: Math.min(1, p2 - p1 + above) };
  }

  const difference = ({ x1, n1, x2, n2 }) => (n1 === 0 || n2 === 0 ? 0 : x2 / n2 - x1 / n1);

  function smallestExpected({ x1, n1, x2, n2 }) {
    const all = n1 + n2;
    const having = x1 + x2;
    return all === 0 ? 0 : (Math.min(n1, n2) * Math.min(having, all - having)) / all;
  }

  const cell = (observed, expected) => (observed === 0 ? 0 : observed * Math.log(observed / expected));

  function g2({ x1, n1, x2, n2 }) {
    const all = n1 + n2;
    const having = x1 + x2;
    const withIt = cell(x1, (n1 * having) / all) + cell(x2, (n2 * having) / all);
    const without = cell(n1 - x1, (n1 * (all - having)) / all) + cell(n2 - x2, (n2 * (all - having)) / all);
    return Math.max(0, 2 * (withIt + without));
  }

  /* The complementary error function: a series near 0, a continued fraction (Lentz) beyond. */
  function erfc(x) {
    if (x < 2) {
      let term = x;
      let sum = x;
      for (let k = 1; k < 200 && Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
        term *= (2 * x * x) / (2 * k + 1);
        sum += term;
      }
      return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
    }
    const tiny = 1e-300;
    const b = x * x;
    let f = b + 0.5;
    let c = f;
    let d = 0;
    for (let k = 1; k < 500; k++) {
      const an = -k * (k - 0.5);
      const bn = b + 0.5 + 2 * k;
      d = 1 / (bn + an * d || tiny);
      c = bn + an / (c || tiny);
      const step = c * d;
      f *= step;
      if (Math.abs(step - 1) < 1e-16) {
        break;
      }
    }
    return (x * Math.exp(-b)) / (Math.sqrt(Math.PI) * f);
  }

  const chiSquared1 = (x) => erfc(Math.sqrt(x / 2));

  const logFactorials = [0];
  function logFactorial(n) {
    for (let i = logFactorials.length; i <= n; i++) {
      logFactorials.push(logFactorials[i - 1] + Math.log(i));
    }
    return logFactorials[n];
  }
  const logChoose = (n, k) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

  /* Two-sided: all tables at most as likely as the observed one; the margin is that of rounding. */
  function fisher({ x1, n1, x2, n2 }) {
    const having = x1 + x2;
    const all = logChoose(n1 + n2, having);
    const likely = (k) => Math.exp(logChoose(n1, k) + logChoose(n2, having - k) - all);
    const limit = likely(x1) * (1 + 1e-7);
    let p = 0;
    for (let k = Math.max(0, having - n2); k <= Math.min(n1, having); k++) {
      const one = likely(k);
      p += one <= limit ? one : 0;
    }
    return Math.min(1, p);
  }

  function p(counts) {
    const having = counts.x1 + counts.x2;
    if (counts.n1 === 0 || counts.n2 === 0 || having === 0 || having === counts.n1 + counts.n2) {
      return 1;
    }
    return smallestExpected(counts) < SMALLEST_EXPECTED ? fisher(counts) : chiSquared1(g2(counts));
  }

  const log2 = (value) => Math.log(value) / Math.log(2);

  function logRatio({ x1, n1, x2, n2 }, correlation) {
    if (n1 === 0 || n2 === 0 || x1 + x2 === 0) {
      return { logRatio: 0, low: -Infinity, high: Infinity };
    }
    const half = x1 === 0 || x2 === 0 ? 0.5 : 0;
    const ratio = log2((x2 + half) / (n2 + half)) - log2((x1 + half) / (n1 + half));
    const error1 = Math.sqrt(Math.max(0, 1 / (x1 + half) - 1 / (n1 + half)));
    const error2 = Math.sqrt(Math.max(0, 1 / (x2 + half) - 1 / (n2 + half)));
    const margin = (Z95 * combined(error1, error2, correlation)) / Math.log(2);
    return { logRatio: ratio, low: ratio - margin, high: ratio + margin };
  }

  /* How much a difference falls short of what 80 % power needs. */
  function shortfall(p1, p2, n1, n2) {
    const pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
    const nothing = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    const alternative = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
    return Z95 * nothing + Z80 * alternative - Math.abs(p2 - p1);
  }

  function smallest(share, n1, n2, room, sign) {
    if (n1 === 0 || n2 === 0 || room <= 0 || shortfall(share, share + sign * room, n1, n2) > 0) {
      return 1;
    }
    let low = 0;
    let high = room;
    for (let i = 0; i < BISECTIONS; i++) {
      const middle = (low + high) / 2;
      if (shortfall(share, share + sign * middle, n1, n2) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /* The smallest difference that must not be missed. */
  function detectable(share, n1, n2) {
    const rise = Math.max(smallest(share, n1, n2, 1 - share, 1), smallest(share, n2, n1, 1 - share, 1));
    const fall = Math.max(smallest(share, n1, n2, share, -1), smallest(share, n2, n1, share, -1));
    return rise === 1 || fall === 1 ? Math.min(rise, fall) : Math.max(rise, fall);
  }

  /* Benjamini and Hochberg: the q value of each p value, in their order. */
  function falseDiscovery(values) {
    const descending = values.map((value, place) => place).sort((a, b) => values[b] - values[a]);
    const q = new Array(values.length);
    let least = 1;
    descending.forEach((place, i) => {
      least = Math.min(least, values[place] * (values.length / (values.length - i)));
      q[place] = least;
    });
    return q;
  }

  return { estimate, newcombe, difference, p, logRatio, detectable, falseDiscovery };
})();
