package io.papertide.report.section;

import io.papertide.analytics.LensAgreement;
import io.papertide.analytics.ShareEstimate;
import io.papertide.analytics.Verdict;
import io.papertide.analytics.changepoint.StyleMeasure;
import io.papertide.model.BilingualText;
import io.papertide.report.words.Decimals;
import io.papertide.report.words.English;

/** Figures and fixed words in both languages. */
final class Words {
    static final BilingualText TOPIC = text("Topic", "주제");
    static final BilingualText KEYWORD = text("Keyword", "키워드");
    static final BilingualText PAPERS = text("Papers", "논문 수");
    static final BilingualText SHARE = text("Share", "비율");
    static final BilingualText INTERVAL = text("95 % interval", "95 % 신뢰구간");
    static final BilingualText VERDICT = text("Verdict", "판정");
    static final BilingualText OVER_WEEKS = text("Verdict over the weeks", "주별 추세 판정");
    static final BilingualText OF_HALVES = text("Verdict, second half against first", "판정: 전반기 대 후반기");
    static final BilingualText Q = text("q", "q");

    private Words() {}

    static BilingualText text(String english, String korean) {
        return new BilingualText(english, korean);
    }

    static BilingualText verdict(Verdict verdict) {
        return switch (verdict) {
            case RISING -> text("rising", "상승");
            case FALLING -> text("falling", "하락");
            case NO_CLEAR_CHANGE -> text("no clear change", "뚜렷한 변화 없음");
            case TOO_LITTLE_DATA -> text("too little data", "자료 부족");
        };
    }

    static BilingualText measure(StyleMeasure measure) {
        return text(
                measure.id(),
                switch (measure) {
                    case WORDS -> "단어";
                    case SENTENCES -> "문장";
                    case BULLETS -> "글머리표";
                    case LINKS -> "링크";
                });
    }

    static BilingualText agreement(LensAgreement agreement) {
        return text(
                agreement.words(),
                switch (agreement) {
                    case AGREE -> "앞부분과 전체 글이 같은 것을 보입니다";
                    case LEAD_ONLY -> "앞부분에서만 보입니다";
                    case FULL_ONLY -> "전체 글에서만 보입니다";
                    case OPPOSED -> "전체 글은 반대 방향을 가리킵니다";
                });
    }

    static String percent(double share) {
        return Decimals.of(share * 100, 1) + " %";
    }

    static String whole(double share) {
        return Decimals.of(share * 100, 0) + " %";
    }

    static String interval(ShareEstimate share) {
        return Decimals.of(share.low() * 100, 1) + "–" + Decimals.of(share.high() * 100, 1) + " %";
    }

    /** Returns a count with commas between thousands. */
    static String count(int number) {
        return English.number(number);
    }

    /** Returns a difference of shares in percentage points, with its sign. */
    static String points(double difference) {
        return English.signed(difference * 100);
    }

    static String probability(double p) {
        return p < 0.001 ? "<.001" : Decimals.of(p, 3);
    }
}
