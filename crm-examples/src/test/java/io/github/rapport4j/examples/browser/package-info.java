/**
 * A real browser without a window, driven over its own debugging protocol (无界面浏览器). Entry type:
 * {@link io.github.rapport4j.examples.browser.Browser}.
 */
@NullMarked
package io.github.rapport4j.examples.browser;

import org.jspecify.annotations.NullMarked;
