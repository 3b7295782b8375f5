/** The hot pieces by themselves, run by JMH: {@code bench/run micro}. Inputs are planted archives, so that two runs read the same. */
@NullMarked
package io.papertide.bench.micro;

import org.jspecify.annotations.NullMarked;
