// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** All files of the company in the making (账册). */
final class Books {
    final Table customers = new Table("id,name,kind,industry,head_count,region,tax_id,source,owner,team,since,tags,"
            + "preferred_channels,refused_channels,stage,using_department,decision_maker,approval_path,"
            + "contact_name,contact_title,last_interaction,needs");
    final Table contacts = new Table("id,customer,name,title,roles,phone,email,birthday,calendar,channel,primary");
    final Table needs =
            new Table("id,customer,kind,statement,concern,origin,confirmed_by,confirmed_on,product_area,status");
    final Table consents = new Table("customer,purpose,channel,state,date,source");
    final Table leads = new Table("id,name,owner,source,industry,captured,customer,budget,authority,need,timeline");
    final Table evidence = new Table("id,lead,criterion,answer,date,source,author,purchase_date,retracts");
    final Table purchases = new Table("date,customer,order,product,quantity,amount");
    final Table interactions = new Table("id,customer,time,channel,direction,purpose,answered,topics,summary,"
            + "feedback,sentiment,commitment,commitment_due,follow_up,agent");
    final Table cases = new Table("id,customer,matter,severity,opened,first_reply,resolved,reopened,closed,topic,"
            + "channel,cause,improvement,agent");
    final Table surveys = new Table("id,customer,date,measure,answer,respondent,comment");
    final Table referrals = new Table("id,customer,step,date,referred,reason");
    final Table contracts =
            new Table("id,customer,step,date,start,end,value,ending,delivery_time,payment,service_standard");
    final Table touches = new Table("id,customer,time,channel,purpose,delivery,content,item");
    final Table actions = new Table("id,customer,date,action,outcome,reason,owner");
    final Table stages = new Table("id,customer,event,time,recorded,reason,note,target,author,override_reason,recheck");

    private final Map<String, LocalDate> lastTalk = new LinkedHashMap<>();
    private final Map<String, String> wishes = new LinkedHashMap<>();

    void talked(String customer, LocalDate day) {
        lastTalk.merge(customer, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    String lastTalk(String customer) {
        LocalDate day = lastTalk.get(customer);
        return day == null ? "" : day.toString();
    }

    void wished(String customer, String need) {
        wishes.merge(customer, need, (one, other) -> one.contains(other) ? one : one + "; " + other);
    }

    String wishes(String customer) {
        return wishes.getOrDefault(customer, "");
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("customers.csv", customers.text());
        files.put("contacts.csv", contacts.text());
        files.put("needs.csv", needs.text());
        files.put("consents.csv", consents.text());
        files.put("leads.csv", leads.text());
        files.put("evidence.csv", evidence.text());
        files.put("purchases.csv", purchases.text());
        files.put("interactions.csv", interactions.text());
        files.put("cases.csv", cases.text());
        files.put("surveys.csv", surveys.text());
        files.put("referrals.csv", referrals.text());
        files.put("contracts.csv", contracts.text());
        files.put("touches.csv", touches.text());
        files.put("actions.csv", actions.text());
        files.put("stages.csv", stages.text());
        return files;
    }
}
