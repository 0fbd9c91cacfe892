// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.pipeline.PipelineKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.relation.RelationKpi;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.survey.AnswerChoice;
import io.github.rapport4j.scoring.winback.SpendBaseline;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogueTextsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHOSEN_DAYS = Pattern.compile("(?<![\\d.])\\d+ ?(days|天)|\\^10");

    private final KpiCatalogue catalogue = KpiCatalogue.standard();

    @Test
    @Tag("TEXT-1")
    void everythingOfTheCatalogueReadsInBothLanguages() {
        List<Worded> words =
                catalogue.entries().stream().flatMap(CatalogueTextsTest::words).toList();
        assertTrue(words.size() > 300, "found " + words.size());
        for (Worded word : words) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertTrue(word.texts().keys(locale).contains(word.key()), word.key() + " lacks " + locale);
            }
            assertFalse(HAN.matcher(word.text(Locale.ENGLISH)).find(), word.key());
            assertTrue(HAN.matcher(word.text(Locale.CHINESE)).find() || isSign(word), word.key());
        }
    }

    private static boolean isSign(Worded word) {
        return word.text(Locale.CHINESE).equals("%");
    }

    private static Stream<Worded> words(KpiEntry entry) {
        Stream<Worded> own = Stream.of(entry.name(), entry.meaning(), entry.undefined());
        Stream<Worded> figures = entry.figures().stream()
                .map(KpiFigure::definition)
                .flatMap(each -> Stream.concat(
                        Stream.of(each.name(), each.formula(), each.name().source(), each.unit(), each.direction()),
                        each.options().stream().map(Reason::code)));
        Stream<Worded> choices =
                entry.choices().stream().flatMap(each -> Stream.concat(Stream.of(each), each.alternatives().stream()));
        Stream<Worded> notes = Stream.of(entry.exclusions(), entry.warnings()).flatMap(List::stream);
        return Stream.of(own, figures, choices, notes).flatMap(each -> each);
    }

    @Test
    @Tag("TEXT-1")
    void theTextsOfAnEntryAreWholeSentences() {
        for (KpiEntry entry : catalogue.entries()) {
            for (Worded text : List.of(entry.meaning(), entry.undefined())) {
                assertTrue(
                        text.text(Locale.ENGLISH).matches("(It|There|The|Customers|Conversion|Frequency) .*\\."),
                        text.key());
                assertTrue(text.text(Locale.CHINESE).endsWith("。"), text.key());
            }
        }
    }

    @Test
    @Tag("TEXT-1")
    void theHandbooksHoldNoTextThatIsNotShown() {
        Set<String> shown = catalogue.entries().stream()
                .flatMap(entry -> Stream.of(entry.name(), entry.meaning(), entry.undefined()))
                .map(Worded::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, new TreeSet<>(CatalogueTexts.HANDBOOK.keys(Locale.ENGLISH)));
        assertEquals(shown, new TreeSet<>(CatalogueTexts.HANDBOOK.keys(Locale.CHINESE)));
        Map<Texts, Set<String>> byFamily = ModuleTypes.constants(KpiName.class).stream()
                .flatMap(name -> Stream.of(name.formula(), name.source()))
                .collect(Collectors.groupingBy(Worded::texts, Collectors.mapping(Worded::key, Collectors.toSet())));
        byFamily.forEach((texts, keys) -> {
            assertEquals(keys, texts.keys(Locale.ENGLISH));
            assertEquals(keys, texts.keys(Locale.CHINESE));
        });
    }

    @Test
    void aFormulaNamesNoDaysThatAPolicyChooses() {
        catalogue
                .definitions()
                .forEach(each -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .map(each.formula()::text)
                        .map(text -> text.replace("30.4375 days", "").replace("30.4375天", ""))
                        .forEach(text -> assertFalse(CHOSEN_DAYS.matcher(text).find(), text)));
    }

    @Test
    void everySettingOfEveryPolicyIsAChoice() {
        Set<String> told = Stream.of(KpiChoice.values())
                .map(choice -> choice.owner().getSimpleName() + "." + choice.member())
                .collect(Collectors.toSet());
        Stream<Class<?>> policies = Stream.of(KpiPolicies.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(Policy.class::isAssignableFrom);
        List<String> settings = Stream.concat(policies, Stream.of(Confidence.class, AnswerChoice.class))
                .distinct()
                .flatMap(CatalogueTextsTest::settings)
                .sorted()
                .toList();
        assertTrue(settings.size() > 20, "found " + settings);
        assertEquals(
                List.of(),
                settings.stream().filter(each -> !told.contains(each)).toList());
    }

    /** What can be set with {@code withX}, but for names and for what has settings of its own. */
    private static Stream<String> settings(Class<?> policy) {
        return Stream.of(policy.getMethods())
                .map(Method::getName)
                .filter(name -> name.matches("with[A-Z].*"))
                .map(name -> Character.toLowerCase(name.charAt(4)) + name.substring(5))
                .distinct()
                .filter(name -> !Set.of("name", "version").contains(name))
                .filter(name -> isSetting(type(policy, name)))
                .map(name -> policy.getSimpleName() + "." + name);
    }

    private static boolean isSetting(Class<?> type) {
        return !Policy.class.isAssignableFrom(type) && type != Confidence.class && type != AnswerChoice.class;
    }

    private static Class<?> type(Class<?> owner, String member) {
        return Stream.of(owner.getMethods())
                .filter(method -> method.getName().equals(member))
                .findFirst()
                .orElseThrow(() -> new AssertionError(owner + " has no " + member))
                .getReturnType();
    }

    @Test
    void everyChoiceIsThereAndConcernsAKpi() {
        Set<KpiChoice> offered = new HashSet<>();
        catalogue.entries().forEach(entry -> offered.addAll(entry.choices()));
        assertEquals(Set.of(KpiChoice.values()), offered);
        for (KpiChoice choice : KpiChoice.values()) {
            Class<?> type = type(choice.owner(), choice.member());
            boolean isTerm = type.isEnum() && Worded.class.isAssignableFrom(type);
            assertEquals(isTerm ? List.of(type.getEnumConstants()) : List.of(), choice.alternatives(), choice.code());
        }
    }

    @Test
    void whatResultsSayOfAFamilyIsInTheCatalogueOrAnAbsence() {
        Set<ReasonCode> absences = Set.of(
                PurchaseKpi.Note.NO_GAPS,
                PurchaseKpi.Note.TOO_FEW_GAPS,
                RelationKpi.Note.NO_TWO_PERIODS,
                PurchaseKpi.Note.NO_NET_SPEND,
                PurchaseKpi.Note.MONTH_NOT_OVER,
                PipelineKpi.Note.NOT_REACHED,
                ServiceKpi.Note.NOT_REACHED);
        Set<ReasonCode> chosen = Set.of(
                RetentionKpi.Note.PERIOD_BEFORE,
                ServiceKpi.Note.CLOCK,
                PipelineKpi.Note.OF_STAGE,
                PurchaseKpi.Note.UP_TO,
                RelationKpi.Note.OF_SOURCE,
                RelationKpi.Note.OF_THEME,
                RelationKpi.Note.OF_MOOD,
                RelationKpi.Note.ELIGIBLE);
        KpiPolicies others = KpiPolicies.builder()
                .service(ServicePolicy.builder().complaintsOnly(false).build())
                .relation(RelationPolicy.builder().anyContact(true).build())
                .winBack(WinBackPolicy.builder().anyContact(true).build())
                .build();
        Stream<KpiCatalogue> baselines = Stream.of(SpendBaseline.values())
                .map(each -> others.withWinBack(others.winBack().withBaseline(each)))
                .map(KpiCatalogue::of);
        Set<ReasonCode> told = Stream.concat(Stream.of(catalogue), baselines)
                .flatMap(each -> each.entries().stream())
                .flatMap(CatalogueTextsTest::words)
                .filter(ReasonCode.class::isInstance)
                .map(ReasonCode.class::cast)
                .collect(Collectors.toSet());
        assertTrue(told.contains(KpiReason.IMMATURE));
        assertEquals(
                List.of(),
                ModuleTypes.constants(ReasonCode.class).stream()
                        .filter(code -> KpiName.class.isAssignableFrom(enclosing(code)))
                        .filter(code -> !told.contains(code) && !absences.contains(code) && !chosen.contains(code))
                        .map(Worded::key)
                        .toList());
    }

    private static Class<?> enclosing(ReasonCode code) {
        Class<?> outer = code.getClass().getEnclosingClass();
        return outer == null ? Object.class : outer;
    }

    @Test
    void whatIsLeftOutSaysSo() {
        for (KpiEntry entry : catalogue.entries()) {
            for (ReasonCode code : entry.exclusions()) {
                assertTrue(code.template(Locale.ENGLISH).matches("left out, .*: \\{0}"), code.key());
                assertTrue(code.template(Locale.CHINESE).matches("(未计入，|因).*：\\{0}"), code.key());
            }
        }
    }
}
