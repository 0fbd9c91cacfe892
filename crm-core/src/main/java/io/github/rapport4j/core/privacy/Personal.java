// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that holds personal data: a name, phone, e-mail, birthday, address or free text. Its {@code toString}
 * masks, and the value leaves only through its accessor.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
