// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.intake.row.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A row is right, and with any one wrong cell it is rejected with the name of the column. */
class BadColumnsTest {
    @TestFactory
    @Tag("QUAL-5")
    Stream<DynamicTest> everyWrongCellIsNamed() {
        return Stream.of(
                        customers(),
                        contacts(),
                        needs(),
                        concerns(),
                        consents(),
                        leads(),
                        evidence(),
                        interactions(),
                        cases(),
                        timedCases(),
                        surveys(),
                        referrals(),
                        contracts(),
                        touches(),
                        actions(),
                        stages(),
                        imports())
                .flatMap(Good::tests);
    }

    /** A column that only some rows need may be missing: such a row is rejected, and the file goes on. */
    @TestFactory
    @Tag("QUAL-5")
    Stream<DynamicTest> aMissingColumnRejectsOnlyTheRowsThatNeedIt() {
        return Stream.of(
                needs().without("statement"),
                needs().without("confirmed_by"),
                needs().without("confirmed_on"),
                concerns().without("statement"),
                concerns().without("concern"),
                interactions().without("commitment"),
                new Good(CompanyFile.CONTRACTS, "id=C;customer=A;step=ended;date=2023-01-01;ending=cancelled")
                        .without("ending"),
                actions().without("reason"),
                stages().without("author"),
                imports().without("target"));
    }

    private static Good customers() {
        return new Good(CompanyFile.CUSTOMERS, "id=A;name=A Ltd;kind=organisation;head_count=12;source=inbound")
                .also("owner=Li;since=2023-01-01;tags=size:big;preferred_channels=phone;refused_channels=sms")
                .also(
                        "stage=discovery;using_department=known;decision_maker=unknown;approval_path=known;tax_id=91310000")
                .also("last_interaction=2023-02-01;needs=a;contact_name=Zhou")
                .bad("id=;kind=dog;head_count=x;head_count=-1;source=moon;since=soon;tags=nokey;preferred_channels=fax")
                .bad("refused_channels=phone;stage=six;using_department=maybe;decision_maker=x;approval_path=x")
                .bad("last_interaction=x");
    }

    private static Good contacts() {
        return new Good(CompanyFile.CONTACTS, "id=P;customer=A;name=Zhou;roles=user;phone=1380;email=a@b.cn")
                .also("birthday=04-17;calendar=solar;channel=phone;primary=yes")
                .bad("id=;customer=;name=;roles=boss;phone=none;email=none;birthday=13-40;calendar=moon;channel=x")
                .bad("primary=perhaps");
    }

    private static Good needs() {
        return new Good(CompanyFile.NEEDS, "id=N;customer=A;kind=pain;statement=slow;origin=stated;status=open")
                .also("confirmed_by=P;confirmed_on=2023-01-01")
                .bad("id=;customer=;kind=wish;statement=;origin=x;status=x;confirmed_by=;confirmed_on=x");
    }

    private static Good concerns() {
        return new Good(CompanyFile.NEEDS, "id=N;customer=A;kind=concern;statement=dear;concern=other")
                .bad("concern=;concern=fear;statement=");
    }

    private static Good consents() {
        return new Good(CompanyFile.CONSENTS, "customer=A;purpose=marketing;channel=phone;state=given;date=2023-01-01")
                .bad("customer=;purpose=x;channel=x;state=x;date=x");
    }

    private static Good leads() {
        return new Good(CompanyFile.LEADS, "id=L;source=inbound;captured=2023-01-01;customer=A;budget=yes;authority=no")
                .also("need=0.5;timeline=unknown")
                .bad("id=;source=x;captured=x;budget=2;authority=x;need=x;timeline=x");
    }

    private static Good evidence() {
        return new Good(CompanyFile.EVIDENCE, "id=E;lead=L;criterion=timeline;answer=yes;date=2023-01-01")
                .also("purchase_date=2023-06-01")
                .bad("id=;lead=;lead=M;criterion=x;answer=2;date=x;purchase_date=x");
    }

    private static Good interactions() {
        return new Good(CompanyFile.INTERACTIONS, "id=I;customer=A;time=2023-01-01;channel=phone;direction=inbound")
                .also("purpose=care;answered=yes;topics=renewal;sentiment=positive;commitment=call")
                .also("commitment_due=2023-02-01;follow_up=no")
                .bad("customer=;time=x;channel=x;direction=x;purpose=x;answered=x;sentiment=x;commitment=")
                .bad("commitment_due=x;follow_up=x");
    }

    private static Good cases() {
        return new Good(CompanyFile.CASES, "id=K;customer=A;matter=complaint;severity=2;opened=2023-01-01")
                .also("first_reply=2023-01-02;resolved=2023-01-03;reopened=;closed=2023-01-04;channel=phone")
                .bad(
                        "id=;customer=;matter=x;severity=5;severity=x;opened=x;first_reply=x;resolved=x;reopened=x;closed=x")
                .bad("channel=x;resolved=2022-12-31;reopened=2022-12-31;closed=2022-12-31");
    }

    /** With times of day an hour too early is too early, with days the same day is not. */
    private static Good timedCases() {
        return new Good(CompanyFile.CASES, "id=K;customer=A;matter=complaint;severity=2;opened=2023-01-01T10:00:00")
                .also("first_reply=2022-12-31;resolved=2023-01-01;closed=2023-01-01T10:00:00")
                .bad("closed=2023-01-01T09:59:59;resolved=2022-12-31");
    }

    private static Good surveys() {
        return new Good(CompanyFile.SURVEYS, "id=S;customer=A;date=2023-01-01;measure=csat;answer=5")
                .bad("customer=;date=x;measure=other;answer=;answer=6;answer=2.5");
    }

    private static Good referrals() {
        return new Good(CompanyFile.REFERRALS, "id=R;customer=A;step=rejected;date=2023-01-01;reason=no")
                .also("referred=B")
                .bad("id=;customer=;step=x;date=x;referred=A");
    }

    private static Good contracts() {
        return new Good(CompanyFile.CONTRACTS, "id=C;customer=A;step=signed;date=2023-01-01;start=2023-01-01")
                .also("end=2024-01-01;value=10;delivery_time=30")
                .bad("id=;customer=;step=x;date=x;start=x;end=2023-01-01;value=x;value=-1");
    }

    private static Good touches() {
        return new Good(CompanyFile.TOUCHES, "id=T;customer=A;time=2023-01-01;channel=phone;purpose=win-back")
                .also("delivery=failed")
                .bad("customer=;time=x;channel=x;purpose=x;delivery=x");
    }

    private static Good actions() {
        return new Good(CompanyFile.ACTIONS, "id=X;customer=A;date=2023-01-01;action=training-held;outcome=waived")
                .also("reason=no")
                .bad("id=;customer=;date=x;action=;outcome=x;reason=");
    }

    private static Good stages() {
        return new Good(CompanyFile.STAGES, "id=E;customer=A;event=lead-deferred;time=2023-01-01;recorded=2023-01-02")
                .also("recheck=2023-03-01;author=Li;override_reason=why;reason=timing")
                .bad("id=;customer=;event=x;time=x;recorded=x;recheck=x;author=;reason=x;target=discovery");
    }

    private static Good imports() {
        return new Good(CompanyFile.STAGES, "id=E;customer=A;event=existing-imported;time=2023-01-01;target=4")
                .bad("target=;target=x;recheck=2023-01-01");
    }

    /** A good row and what spoils it. */
    private static final class Good {
        private final CompanyFile file;
        private final Map<String, String> cells = new LinkedHashMap<>();
        private final List<String[]> bad = new java.util.ArrayList<>();

        Good(CompanyFile file, String cells) {
            this.file = file;
            also(cells);
        }

        Good also(String more) {
            for (String cell : more.split(";", -1)) {
                cells.put(cell.split("=", -1)[0], cell.split("=", -1)[1]);
            }
            return this;
        }

        Good bad(String spoilt) {
            for (String cell : spoilt.split(";", -1)) {
                bad.add(cell.split("=", -1));
            }
            return this;
        }

        Stream<DynamicTest> tests() {
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(file + " good", () -> assertEquals(List.of(), columns(cells)))),
                    bad.stream()
                            .map(cell -> DynamicTest.dynamicTest(
                                    file + " " + String.join("=", cell),
                                    () -> assertEquals(List.of(cell[0]), columns(with(cell))))));
        }

        DynamicTest without(String column) {
            Map<String, String> fewer = new LinkedHashMap<>(cells);
            fewer.remove(column);
            return DynamicTest.dynamicTest(
                    file + " without " + column, () -> assertEquals(List.of(column), columns(fewer)));
        }

        private Map<String, String> with(String[] cell) {
            Map<String, String> all = new LinkedHashMap<>(cells);
            all.put(cell[0], cell[1]);
            return all;
        }

        private List<String> columns(Map<String, String> row) {
            String header = String.join(",", row.keySet());
            CompanyFixture files = CompanyFixture.with(file, header, "\"" + String.join("\",\"", row.values()) + "\"");
            if (file == CompanyFile.EVIDENCE) {
                files.and(CompanyFile.LEADS, "id", "L");
            }
            return CompanyFixture.report(files.read(), file).first().stream()
                    .map(Rejection::column)
                    .toList();
        }
    }
}
