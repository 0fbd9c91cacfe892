// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/**
 * How a measure is parted into classes (分箱方式). The two that imitate another program give its scores, its oddities
 * included; of an {@link io.github.rapport4j.scoring.rfm.RfmTable} they count orders, the default counts purchase days.
 */
public enum RfmBinning implements Term {
    /**
     * Our own (分位数). Edges are the quantiles .2, .4, .6 and .8, type 7; better than an edge is above it, equal to it is
     * not, so that ties are never split. An edge that parts nobody from anybody is dropped; the classes left are spread
     * evenly over 1 to 5, so that the best and the worst class are 5 and 1 however few there are:
     *
     * <pre>score of class j of C = 1 + 4 j / (C - 1), rounded half up; 3 when C = 1</pre>
     */
    QUANTILE("quantile", false) {
        @Override
        Binned bin(Bins bins) {
            return bins.quantile();
        }
    },
    /**
     * As the R package rfm 0.3.0: one unit (a day, an order, one of the currency) is added to each quantile before
     * comparing, and on the edge is above it. Scores that nobody reaches stay empty.
     */
    R_RFM_0_3("r-rfm-0-3", true) {
        @Override
        Binned bin(Bins bins) {
            return bins.plusOne();
        }
    },
    /**
     * As NTILE(5) of SQL: five parts of equal number, the first ones one larger where it does not come out even. It
     * splits ties: of a table in the order of the customers' ids, ids of digits as numbers and before others; of a
     * list, or a table whose rows were added by number, by position.
     */
    NTILE("ntile", true) {
        @Override
        Binned bin(Bins bins) {
            return bins.ntile();
        }
    };

    private final String code;
    private final boolean orders;

    RfmBinning(String code, boolean orders) {
        this.code = code;
        this.orders = orders;
    }

    abstract Binned bin(Bins bins);

    /**
     * Whether the frequency of a table is its orders.
     *
     * @return false where purchase days are counted
     */
    public boolean isByOrders() {
        return orders;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "rfm-binning." + code;
    }

    @Override
    public Texts texts() {
        return SegmentTexts.TEXTS;
    }
}
