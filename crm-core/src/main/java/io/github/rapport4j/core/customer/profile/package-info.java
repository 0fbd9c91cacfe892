/**
 * What is known about a customer beyond the base data, and what they agreed to (画像与同意): attributes by dimension, each
 * with its provenance, what third parties say, and consent by purpose and channel. Entry types:
 * {@link io.github.rapport4j.core.customer.profile.ProfileAttribute} and
 * {@link io.github.rapport4j.core.customer.profile.Consent}.
 */
@NullMarked
package io.github.rapport4j.core.customer.profile;

import org.jspecify.annotations.NullMarked;
