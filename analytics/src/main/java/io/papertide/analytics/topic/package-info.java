/**
 * Topics: the catalogue as data, and the tagger that says which papers are about what, and why.
 *
 * <p>Start with {@link io.papertide.analytics.topic.TopicTagger}; a topic is a stanza of the catalogue resource.
 */
@NullMarked
package io.papertide.analytics.topic;

import org.jspecify.annotations.NullMarked;
