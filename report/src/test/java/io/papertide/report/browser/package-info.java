/**
 * The page in a real browser. {@link io.papertide.report.browser.Browser} drives Debian's Chromium; where that is not
 * installed these tests are skipped with a message.
 */
@NullMarked
package io.papertide.report.browser;

import org.jspecify.annotations.NullMarked;
