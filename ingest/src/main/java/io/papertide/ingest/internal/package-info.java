/** What the formats share: warnings, and texts and links under the limits. Each format has a package of its own below. */
@NullMarked
package io.papertide.ingest.internal;

import org.jspecify.annotations.NullMarked;
