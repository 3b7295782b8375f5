package io.papertide.analytics.statistics;

/** The test that a p value of two shares comes from. */
public enum ShareTest {
    /** Fisher's exact test, where an expected count is under 5 (Cochran 1954). */
    FISHER("Fisher"),
    /** The log-likelihood ratio over all four cells (Dunning 1993), by chi-square with one degree of freedom. */
    G2("G2"),
    /** None: a group is empty, or all papers or none have the subject. */
    NONE("none");

    private final String id;

    ShareTest(String id) {
        this.id = id;
    }

    /** Returns the name used in tables and JSON. */
    public String id() {
        return id;
    }
}
