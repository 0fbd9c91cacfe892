/** BANT lead scores, value x loyalty quadrants, loyalty tiers, RFM and KPI calculators. */
module io.github.rapport4j.scoring {
    requires transitive io.github.rapport4j.core;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.rapport4j.scoring.axis;
    exports io.github.rapport4j.scoring.bant;
    exports io.github.rapport4j.scoring.calibration;
    exports io.github.rapport4j.scoring.catalogue;
    exports io.github.rapport4j.scoring.contract;
    exports io.github.rapport4j.scoring.evidence;
    exports io.github.rapport4j.scoring.figure;
    exports io.github.rapport4j.scoring.followup;
    exports io.github.rapport4j.scoring.goal;
    exports io.github.rapport4j.scoring.group;
    exports io.github.rapport4j.scoring.health;
    exports io.github.rapport4j.scoring.judgement;
    exports io.github.rapport4j.scoring.kpi;
    exports io.github.rapport4j.scoring.lab;
    exports io.github.rapport4j.scoring.lead;
    exports io.github.rapport4j.scoring.lifetime;
    exports io.github.rapport4j.scoring.loyalty;
    exports io.github.rapport4j.scoring.pipeline;
    exports io.github.rapport4j.scoring.profile;
    exports io.github.rapport4j.scoring.purchase;
    exports io.github.rapport4j.scoring.quadrant;
    exports io.github.rapport4j.scoring.questionnaire;
    exports io.github.rapport4j.scoring.relation;
    exports io.github.rapport4j.scoring.retention;
    exports io.github.rapport4j.scoring.revision;
    exports io.github.rapport4j.scoring.rfm;
    exports io.github.rapport4j.scoring.rhythm;
    exports io.github.rapport4j.scoring.segment;
    exports io.github.rapport4j.scoring.service;
    exports io.github.rapport4j.scoring.sheet;
    exports io.github.rapport4j.scoring.stability;
    exports io.github.rapport4j.scoring.statistic;
    exports io.github.rapport4j.scoring.survey;
    exports io.github.rapport4j.scoring.trend;
    exports io.github.rapport4j.scoring.value;
    exports io.github.rapport4j.scoring.warning;
    exports io.github.rapport4j.scoring.winback;
}
