/**
 * The report as one self-contained HTML page (网页). Entry type: {@link io.github.rapport4j.examples.page.PageWriter}.
 */
@NullMarked
package io.github.rapport4j.examples.page;

import org.jspecify.annotations.NullMarked;
