// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One customer of the sample.
 *
 * @param id such as C017
 * @param industry its trade
 * @param since the start of the relationship
 * @param row its line in the file
 */
record SampleCustomer(String id, String industry, LocalDate since, String row) {
    static final String HEADER =
            "id,name,kind,industry,head_count,region,contact_name,contact_title,owner,since,last_interaction,needs";

    static final List<String> INDUSTRIES =
            List.of("manufacturing", "retail", "logistics", "education", "healthcare", "finance", "software");
    static final List<String> OWNERS = List.of("Chen Jing", "Li Qiang", "Maria Weiss", "Tom Okafor", "Wang Fang");

    private static final int COUNT = 160;
    private static final List<String> REGIONS =
            List.of("Shanghai", "Beijing", "Shenzhen", "Chengdu", "Hangzhou", "Singapore", "Hamburg");
    private static final List<String> ZH_FRONT =
            List.of("远航", "明德", "华川", "瑞和", "东篱", "青禾", "博雅", "星海", "永利", "安泰", "云帆", "长风");
    private static final List<String> ZH_BACK = List.of("机械", "商贸", "物流", "教育", "医疗", "金服", "软件", "电子", "材料", "科技");
    private static final List<String> EN_FRONT = List.of(
            "Alder",
            "Brightwater",
            "Cobalt",
            "Dunmore",
            "Eastgate",
            "Fairlane",
            "Granite",
            "Harbour",
            "Juniper",
            "Kestrel");
    private static final List<String> EN_BACK = List.of(
            "Tools", "Stores", "Freight", "Academy", "Clinics", "Capital", "Systems", "Controls", "Foods", "Textiles");
    private static final List<String> CONTACTS =
            List.of("张伟", "李娜", "王磊", "刘洋", "陈静", "赵敏", "Anna Keller", "John Price", "Sara Lind", "Peter Novak", "欧阳雪");
    private static final List<String> TITLES = List.of(
            "Head of Purchasing", "Managing Director", "IT Manager", "Operations Manager", "Chief Financial Officer");
    private static final List<String> NEEDS = List.of(
            "faster reports",
            "stable system",
            "data cleaning",
            "mobile access",
            "training for new staff",
            "lower cost",
            "integration with ERP");

    static List<SampleCustomer> all(Dice dice) {
        List<SampleCustomer> customers = new ArrayList<>(sources());
        for (int number = customers.size() + 1; number <= COUNT; number++) {
            customers.add(anyone(number, dice));
        }
        return customers;
    }

    /** The layering example of the sources; their purchases stand in {@link SamplePurchases}. */
    private static List<SampleCustomer> sources() {
        return List.of(
                new SampleCustomer(
                        "C001",
                        "manufacturing",
                        LocalDate.of(2021, 3, 8),
                        "C001,华东精工股份有限公司,organisation,manufacturing,620,Shanghai,周凯,Purchasing Director,Chen Jing,2021-03-08,2023-11-20,tailored solution; executive exchange"),
                new SampleCustomer(
                        "C002",
                        "retail",
                        LocalDate.of(2022, 9, 1),
                        "C002,百川连锁商业有限公司,organisation,retail,240,Beijing,林悦,IT Manager,Li Qiang,2022-09-01,2023-09-05,stable system; remote training"),
                new SampleCustomer(
                        "C003",
                        "education",
                        LocalDate.of(2021, 6, 15),
                        "C003,启明教育科技有限公司,organisation,education,45,Hangzhou,孙倩,Managing Director,Wang Fang,2021-06-15,2023-11-10,product tips; user community"));
    }

    private static SampleCustomer anyone(int number, Dice dice) {
        String id = String.format(Locale.ROOT, "C%03d", number);
        String industry = dice.pick(INDUSTRIES);
        LocalDate since = dice.dayBetween(LocalDate.of(2021, 1, 4), LocalDate.of(2023, 12, 10));
        String lastInteraction =
                dice.oneIn(6) ? "" : dice.dayBetween(since, SampleCompany.AS_OF).toString();
        String row = String.join(
                ",",
                id,
                name(dice),
                "organisation",
                industry,
                headCount(dice),
                dice.pick(REGIONS),
                dice.pick(CONTACTS),
                dice.pick(TITLES),
                dice.pick(OWNERS),
                since.toString(),
                lastInteraction,
                needs(dice));
        return new SampleCustomer(id, industry, since, row);
    }

    private static String headCount(Dice dice) {
        return dice.oneIn(12) ? "" : Long.toString(dice.around(80, 1.4));
    }

    private static String name(Dice dice) {
        return dice.oneIn(3)
                ? dice.pick(EN_FRONT) + " " + dice.pick(EN_BACK) + " Ltd"
                : dice.pick(ZH_FRONT) + dice.pick(ZH_BACK) + "有限公司";
    }

    private static String needs(Dice dice) {
        String first = dice.pick(NEEDS);
        String second = dice.pick(NEEDS);
        return first.equals(second) ? first : first + "; " + second;
    }
}
