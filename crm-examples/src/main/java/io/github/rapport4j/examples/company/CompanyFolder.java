// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder holds (数据文件夹).
 *
 * @param files the known files, plain before compressed
 * @param others the names of all else, which is left alone
 */
public record CompanyFolder(Map<CompanyFile, Path> files, List<String> others) {
    public CompanyFolder {
        files = Map.copyOf(files);
        others = List.copyOf(others);
    }

    /**
     * Looks into a folder, not into those below it.
     *
     * @param folder the folder
     * @return its files
     * @throws IntakeException if there is no such folder, or it has none of the known files
     */
    public static CompanyFolder of(Path folder) {
        Map<CompanyFile, Path> files = new EnumMap<>(CompanyFile.class);
        List<String> others = new ArrayList<>();
        for (Path path : list(folder)) {
            String name = name(path);
            Optional<CompanyFile> file = CompanyFile.find(name).filter(known -> Files.isRegularFile(path));
            if (file.isEmpty() || files.putIfAbsent(file.get(), path) != null) {
                others.add(name);
            }
        }
        if (files.isEmpty()) {
            List<String> known = Arrays.stream(CompanyFile.values())
                    .map(CompanyFile::fileName)
                    .toList();
            throw problem(folder, Reason.of(CompanyText.NO_KNOWN_FILE, known));
        }
        return new CompanyFolder(files, others);
    }

    /** In the order of their names, so that a plain file comes before the compressed one. */
    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (NotDirectoryException e) {
            throw problem(folder, Reason.of(CompanyText.NO_FOLDER));
        } catch (IOException e) {
            Reason reason =
                    Files.exists(folder) ? Reason.of(IntakeReason.UNREADABLE) : Reason.of(CompanyText.NO_FOLDER);
            throw problem(folder, reason);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static IntakeException problem(Path folder, Reason reason) {
        return IntakeException.of(folder.toString(), Rejection.of(0, reason));
    }
}
