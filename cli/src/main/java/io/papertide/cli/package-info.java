/** To be described. */
@NullMarked
package io.papertide.cli;

import org.jspecify.annotations.NullMarked;
