package io.papertide.analytics.topic;

/**
 * A cue found in a paper.
 *
 * @param topic the place of its topic in the catalogue
 * @param cue the place of the cue among the cues of the topic
 * @param place the part of the paper
 * @param surface the cue as it stands in the text
 */
record CueHit(int topic, int cue, Place place, String surface) {}
