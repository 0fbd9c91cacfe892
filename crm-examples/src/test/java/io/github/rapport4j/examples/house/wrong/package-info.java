/** Deliberate breaches of the house's rules, to prove that the referees see them (反例). Not part of any module. */
package io.github.rapport4j.examples.house.wrong;
