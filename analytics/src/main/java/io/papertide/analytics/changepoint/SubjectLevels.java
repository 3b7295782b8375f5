package io.papertide.analytics.changepoint;

import io.papertide.analytics.Subject;
import io.papertide.model.IsoWeek;
import java.util.List;

/**
 * The levels of one subject.
 *
 * @param subject the topic or keyword
 * @param levels oldest first; one if the share never changed, none in a period without papers
 */
public record SubjectLevels(Subject subject, List<Level> levels) {
    /** Copies. */
    public SubjectLevels {
        levels = List.copyOf(levels);
    }

    /** Returns the weeks with which another level begins, oldest first. */
    public List<IsoWeek> changes() {
        return levels.stream().skip(1).map(level -> level.period().first()).toList();
    }
}
