/** To be described. */
@NullMarked
package io.papertide.testkit;

import org.jspecify.annotations.NullMarked;
