// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory with two threads. */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /**
     * A database of its own.
     *
     * @return the database, open
     * @throws SQLException if it cannot be opened
     */
    public static DuckDb open() throws SQLException {
        DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        database.run("set threads = 2");
        return database;
    }

    /** Adds rows to a table. */
    @FunctionalInterface
    public interface Rows {
        void addTo(DuckDBAppender appender) throws SQLException;
    }

    /**
     * Makes a table.
     *
     * @param table its name
     * @param columns its columns
     * @param rows its rows
     * @throws SQLException if the database refuses
     */
    public void table(String table, String columns, Rows rows) throws SQLException {
        run("create table " + table + " (" + columns + ")");
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
            rows.addTo(appender);
        }
    }

    /**
     * Runs a statement.
     *
     * @param sql the statement
     * @throws SQLException if the database refuses
     */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Runs a query to its last row.
     *
     * @param sql the query
     * @return the sum of its first column
     * @throws SQLException if the database refuses
     */
    public double query(String sql) throws SQLException {
        double sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sum += rows.getDouble(1);
            }
        }
        return sum;
    }

    /**
     * Runs a query and keeps what it found.
     *
     * @param sql the query
     * @return its rows, all of numbers
     * @throws SQLException if the database refuses
     */
    public List<double[]> rows(String sql) throws SQLException {
        List<double[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                double[] row = new double[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getDouble(i + 1);
                }
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
