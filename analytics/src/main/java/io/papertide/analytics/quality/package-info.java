/** What is wrong or odd with the data that the analysis stands on. */
@NullMarked
package io.papertide.analytics.quality;

import org.jspecify.annotations.NullMarked;
