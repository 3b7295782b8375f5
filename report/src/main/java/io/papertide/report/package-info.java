/** To be described. */
@NullMarked
package io.papertide.report;

import org.jspecify.annotations.NullMarked;
