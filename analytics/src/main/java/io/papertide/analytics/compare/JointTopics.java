package io.papertide.analytics.compare;

import io.papertide.analytics.Subject;
import io.papertide.analytics.VerdictRule;
import io.papertide.analytics.compare.TestedFamily.Member;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests the papers that are about two topics as if they were about one. */
final class JointTopics {
    private JointTopics() {}

    /** Two topics and the test of the papers about both. */
    record Joint(Subject a, Subject b, Member both) {}

    /** Returns the pairs with the minimum support, one family of tests, the most changed first. */
    static List<Joint> of(List<SubjectPostings> topics, PeriodPair pair, VerdictRule rule) {
        List<SubjectPostings> family = new ArrayList<>();
        Map<String, Subject> first = new HashMap<>();
        Map<String, Subject> second = new HashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            for (int j = i + 1; j < topics.size(); j++) {
                Subject a = topics.get(i).subject();
                Subject b = topics.get(j).subject();
                SubjectPostings both = new SubjectPostings(
                        subject(a, b),
                        topics.get(i).lead().intersection(topics.get(j).lead()),
                        topics.get(i).full().intersection(topics.get(j).full()));
                if (pair.papers(both.lead()).union() >= rule.minimumSupport()) {
                    family.add(both);
                    first.put(both.subject().id(), a);
                    second.put(both.subject().id(), b);
                }
            }
        }
        return TestedFamily.of(family, pair).mostChanged(family.size()).stream()
                .map(member -> joint(member, first, second))
                .toList();
    }

    private static Joint joint(Member member, Map<String, Subject> first, Map<String, Subject> second) {
        String id = member.postings().subject().id();
        return new Joint(
                Optional.ofNullable(first.get(id)).orElseThrow(),
                Optional.ofNullable(second.get(id)).orElseThrow(),
                member);
    }

    private static Subject subject(Subject a, Subject b) {
        BilingualText name = BilingualText.NONE;
        for (Language language : Language.values()) {
            if (a.name().in(language).isPresent() && b.name().in(language).isPresent()) {
                name = name.or(BilingualText.of(
                        language,
                        a.name().preferring(language) + " + " + b.name().preferring(language)));
            }
        }
        return new Subject(Subject.Kind.TOPIC, a.id() + "+" + b.id(), name);
    }
}
