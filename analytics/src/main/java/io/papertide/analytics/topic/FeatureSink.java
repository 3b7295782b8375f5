package io.papertide.analytics.topic;

/** Takes the features of a text one by one. */
interface FeatureSink {
    /** Takes a feature. Of several values of one name the first counts. */
    void add(String name, double value);
}
