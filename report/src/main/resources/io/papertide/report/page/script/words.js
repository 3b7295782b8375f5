/* Words, numbers and dates in the language that the reader chose. */
const Words = (() => {
  const WORDS = {
    all: ['All', '전체'],
    allPapers: ['All papers', '전체 논문'],
    allSeries: ['all series', '모든 시리즈'],
    allTopics: ['all topics', '모든 주제'],
    apply: ['Compare', '비교'],
    auto: ['Theme: as the system', '화면: 시스템 설정'],
    dark: ['Theme: dark', '화면: 어둡게'],
    light: ['Theme: light', '화면: 밝게'],
    badPeriod: ['is no period of this report; use 2024, 2024-Q3, 2024-10, 2024-W42, 2024-W30..2024-W42, last-13w or all', '은(는) 이 보고서의 기간이 아닙니다. 2024, 2024-Q3, 2024-10, 2024-W42, 2024-W30..2024-W42, last-13w, all 가운데 하나를 쓰십시오'],
    breakBetween: ['House style of {series} changed: from {week} on, entries have {after} {measure} instead of {before}.', '{series}의 글쓰기 방식이 바뀌었습니다. {week}부터 항목당 {measure} 수: {before} → {after}.'],
    close: ['Close', '닫기'],
    difference: ['Points', '변화(%p)'],
    earlier: ['Earlier period (A)', '앞 기간 (A)'],
    halves: ['halves', '전반기와 후반기'],
    interval: ['95 % interval', '95 % 신뢰구간'],
    keyword: ['Keyword', '키워드'],
    keywordAdd: ['Add a keyword', '키워드 추가'],
    keywordUnknown: ['No such keyword with enough papers.', '논문이 충분한 그런 키워드가 없습니다.'],
    keywordsTested: ['{n} keywords were tested together; the most changed ones are shown.', '키워드 {n}개를 함께 검정했고, 가장 많이 달라진 것을 보입니다.'],
    later: ['Later period (B)', '뒤 기간 (B)'],
    logRatio: ['Log ratio', '로그 비'],
    moving: ['mean of {n} weeks', '{n}주 평균'],
    newest: ['newest first', '최신순'],
    next: ['Next', '다음'],
    noIssue: ['no issue', '다이제스트 없음'],
    none: ['No paper.', '논문이 없습니다.'],
    oldest: ['oldest first', '오래된 순'],
    page: ['{from}–{to} of {n}', '전체 {n}편 중 {from}–{to}'],
    papers: ['Papers', '논문 수'],
    paperCount: ['{n} papers', '논문 {n}편'],
    paperCount1: ['1 paper', '논문 1편'],
    period: ['Period', '기간'],
    points: ['{papers}. Points: single weeks; lines: share over {n} weeks; dotted upright: the house style changed. Drag over the chart to zoom, double-click to see all.', '{papers}. 점: 각 주, 선: {n}주를 합친 비율, 세로 점선: 글의 형식이 바뀐 때. 그래프 위를 끌면 확대되고, 두 번 누르면 전체가 보입니다.'],
    previous: ['Previous', '이전'],
    quarters: ['last quarter and the one before', '최근 분기와 그 앞 분기'],
    q: ['q', 'q'],
    rank: ['rank', '순위'],
    series: ['Series', '시리즈'],
    share: ['Share', '비율'],
    shareA: ['Share A', 'A 비율'],
    shareB: ['Share B', 'B 비율'],
    side: ['{name}: {papers} papers in {weeks} weeks', '{name}: {weeks}주, 논문 {papers}편'],
    shared: ['{n} papers appeared in both; they count in both shares and in no test.', '두 기간에 모두 실린 논문 {n}편은 두 비율에는 들어가고 검정에는 들어가지 않습니다.'],
    sort: ['Sort', '정렬'],
    text: ['Title or text', '제목 또는 본문'],
    thirteen: ['last 13 weeks and the 13 before', '최근 13주와 그 앞 13주'],
    title: ['title', '제목순'],
    topic: ['Topic', '주제'],
    verdict: ['Verdict', '판정'],
    week: ['Week', '주'],
    weekShares: ['Share of papers, %', '논문 비율, %'],
    whole: ['Whole period', '전체 기간'],
    years: ['years', '연도'],
    words: ['words', '단어'],
    sentences: ['sentences', '문장'],
    bullets: ['bullets', '글머리표'],
    learned: ['by learned words', '학습된 단어로 판정'],
    links: ['links', '링크'],
    'rising': ['rising', '상승'],
    'falling': ['falling', '하락'],
    'no clear change': ['no clear change', '뚜렷한 변화 없음'],
    'too little data': ['too little data', '자료 부족'],
    AGREE: ['', ''],
    LEAD_ONLY: ['seen only in the first words', '앞부분에서만 보입니다'],
    FULL_ONLY: ['seen only in the full text', '전체 글에서만 보입니다'],
    OPPOSED: ['the full text points the other way', '전체 글은 반대 방향을 가리킵니다'],
  };
  const LINKS = {
    'paper': ['paper', '논문'],
    'tweet': ['tweet', '트윗'],
    'code': ['code', '코드'],
    'project': ['project', '프로젝트'],
    'blog': ['blog', '블로그'],
    'book': ['book', '책'],
    'demo': ['demo', '데모'],
    'model': ['model', '모델'],
    'dataset': ['dataset', '데이터셋'],
    'app': ['app', '앱'],
    'report': ['report', '보고서'],
    'system-card': ['system card', '시스템 카드'],
    'other': ['other', '기타'],
  };
  const LOCALES = { en: 'en-GB', ko: 'ko-KR' };
  const listeners = [];
  let language = Store.languages[0];
  let formats;

  function setUp() {
    const locale = LOCALES[language];
    formats = {
      count: new Intl.NumberFormat(locale),
      one: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      signed: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
      signed2: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
      days: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
    };
  }
  setUp();

  const index = () => (language === 'ko' ? 1 : 0);

  function t(key, values = {}) {
    return WORDS[key][index()].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  function choose(next) {
    if (next === language || !Store.languages.includes(next)) {
      return;
    }
    language = next;
    setUp();
    document.documentElement.lang = language;
    listeners.forEach((listener) => listener());
  }

  const percent = (share) => `${formats.one.format(share * 100)} %`;
  const minus = (text) => text.replace('-', '−');

  return {
    t,
    choose,
    onChange: (listener) => listeners.push(listener),
    get language() { return language; },
    of: (pair) => pair[index()],
    link: (kind) => (LINKS[kind] ?? [kind, kind])[index()],
    count: (n) => formats.count.format(n),
    papers: (n) => (n === 1 ? t('paperCount1') : t('paperCount', { n: formats.count.format(n) })),
    percent,
    interval: ({ low, high }) => `${formats.one.format(low * 100)}–${percent(high)}`,
    points: (difference) => minus(formats.signed.format(difference * 100)),
    ratio: (value) => minus(formats.signed2.format(value)),
    probability: (p) => (p < 0.001 ? '<.001' : p.toFixed(3)),
    days: (monday) => formats.days.formatRange(new Date(monday), new Date(monday + 6 * 86400000)),
    month: (monday) => formats.month.format(new Date(monday + 3 * 86400000)),
  };
})();
