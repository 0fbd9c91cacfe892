// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.testkit.port.CrmStoreContract;

class InMemoryCrmStoreContract extends CrmStoreContract {
    @Override
    protected CrmStore newStore() {
        return new InMemoryCrmStore();
    }
}
