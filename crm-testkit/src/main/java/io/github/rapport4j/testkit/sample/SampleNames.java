// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/** The words that the company's names are made of, Chinese and English. */
final class SampleNames {
    static final List<String> INDUSTRIES =
            List.of("manufacturing", "retail", "logistics", "education", "healthcare", "finance", "software");
    static final List<String> OWNERS = List.of("Chen Jing", "Li Qiang", "Maria Weiss", "Tom Okafor", "Wang Fang");
    static final List<String> REGIONS =
            List.of("Shanghai", "Beijing", "Shenzhen", "Chengdu", "Hangzhou", "Singapore", "Hamburg");
    static final List<String> PEOPLE = List.of(
            "张伟",
            "李娜",
            "王磊",
            "刘洋",
            "陈静",
            "赵敏",
            "黄涛",
            "吴倩",
            "孙鹏",
            "周婷",
            "欧阳雪",
            "Anna Keller",
            "John Price",
            "Sara Lind",
            "Peter Novak",
            "Amara Diallo",
            "Tomás Reyes",
            "Ingrid Holm");
    static final List<String> PERSONS = List.of(
            "林志远",
            "何晓梅",
            "罗文博",
            "Dr Elena Fischer",
            "Marcus Bell",
            "宋佳怡",
            "Yuki Tanaka",
            "Rosa Marín",
            "高建国",
            "Liam Byrne",
            "邓雅文",
            "Nadia Haddad");
    static final List<String> TITLES = List.of(
            "Head of Purchasing", "Managing Director", "IT Manager", "Operations Manager", "Chief Financial Officer");
    static final List<String> SOURCES = List.of(
            "trade-fair", "online-seminar", "white-paper", "case-library", "referral", "target-list", "inbound");

    private static final List<String> ZH_FRONT =
            List.of("远航", "明德", "华川", "瑞和", "东篱", "青禾", "博雅", "星海", "永利", "安泰", "云帆", "长风", "嘉禾", "北辰");
    private static final List<String> ZH_BACK =
            List.of("机械", "商贸", "物流", "教育", "医疗", "金服", "软件", "电子", "材料", "科技", "食品", "纺织");
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

    private SampleNames() {}

    /** Every name once, in any order; about three Chinese to one English. */
    static List<String> companies(Dice dice) {
        List<String> names = new ArrayList<>();
        ZH_FRONT.forEach(front -> ZH_BACK.forEach(back -> names.add(front + back + "有限公司")));
        EN_FRONT.forEach(front -> EN_BACK.forEach(back -> names.add(front + " " + back + " Ltd")));
        return dice.shuffled(names);
    }
}
