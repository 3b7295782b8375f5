/** Sentences in English and Korean that claim no more than the verdicts do. */
@NullMarked
package io.papertide.report.words;

import org.jspecify.annotations.NullMarked;
