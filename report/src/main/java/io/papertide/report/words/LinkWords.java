package io.papertide.report.words;

import io.papertide.model.BilingualText;
import io.papertide.model.LinkKind;

/** What a link leads to, in a word; the script of the page has the same words. */
public final class LinkWords {
    private LinkWords() {}

    /** Returns the word in both languages. */
    public static BilingualText of(LinkKind kind) {
        return new BilingualText(
                kind.id().replace('-', ' '),
                switch (kind) {
                    case PAPER -> "논문";
                    case TWEET -> "트윗";
                    case CODE -> "코드";
                    case PROJECT -> "프로젝트";
                    case BLOG -> "블로그";
                    case BOOK -> "책";
                    case DEMO -> "데모";
                    case MODEL -> "모델";
                    case DATASET -> "데이터셋";
                    case APP -> "앱";
                    case REPORT -> "보고서";
                    case SYSTEM_CARD -> "시스템 카드";
                    case OTHER -> "기타";
                });
    }
}
