# Shared by run and slow: sourced, not run.
set -euo pipefail
export LC_ALL=C.UTF-8

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=${CI_WORK:-$root/target/ci}
start=$SECONDS
failed=0
ran=()
skipped=()

say() { printf '\n== %s\n' "$*"; }
ran() { ran+=("$*"); }
skip() { skipped+=("$*"); say "skipped: $*"; }
fail() { failed=1; ran+=("FAILED: $*"); say "FAILED: $*"; }
minutes() { echo $(((SECONDS - start) / 60)); }

# The README's test command is the second line of its first block.
test_command() {
    awk '/^```/ { if (inside) exit; inside = 1; next } inside' "$root/README.md" | sed -n 2p
}

# A JDK of this major version, or nothing.
jdk() {
    local home
    for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/*; do
        if [ -x "$home/bin/javac" ] && "$home/bin/javac" -version 2>&1 | grep -q "^javac $1\b"; then
            echo "$home"
            return
        fi
    done
}

install_missing() {
    local packages=()
    command -v git >/dev/null || packages+=(git)
    command -v mvn >/dev/null || packages+=(maven)
    [ -n "$(jdk 17)" ] || packages+=(openjdk-17-jdk-headless)
    # tests of the page drive a real browser, and skip themselves when there is none
    command -v chromium chromium-browser google-chrome >/dev/null || packages+=(chromium)
    [ ${#packages[@]} -eq 0 ] && return
    say "installing ${packages[*]}"
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"
}

# What git knows and what is new, in a folder of its own: builds there leave this one's target folders alone.
copy_tree() {
    rm -rf "$1"
    mkdir -p "$1"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [ -e "$file" ] && printf '%s\0' "$file"; done |
        tar --null -T - -cf -) | tar -xf - -C "$1"
    # reference files that some tests compare with when they are there
    if [ -d "$root/../shared" ]; then ln -sfn "$(cd "$root/../shared" && pwd)" "$(dirname "$1")/shared"; fi
}

# The newest tag of a release that this commit comes from, or nothing.
last_release() {
    git -C "$root" describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null || true
}

# Packages with main sources, as "module package", one a line.
packages() {
    (cd "$root" && git ls-files --cached --others --exclude-standard 'crm-*/src/main/java/*.java') |
        grep -E '^crm-(core|scoring|lifecycle|intake|policy)/' | grep -vE '(module|package)-info\.java$' |
        sed -E 's#^([^/]+)/src/main/java/(.*)/[^/]+$#\1 \2#; s#/#.#g' | sort -u | grep -vE '\.internal$' || true
}

# Packages changed since the last tag, sources and tests alike; all of them when there is no tag.
changed_packages() {
    local tag
    tag=$(cd "$root" && git describe --tags --abbrev=0 2>/dev/null) || {
        packages
        return
    }
    local changed
    changed=$(cd "$root" && git diff --name-only "$tag" -- 'crm-*/src/main/*.java' 'crm-*/src/test/*.java' |
        sed -E 's#^([^/]+)/src/[a-z]+/java/(.*)/[^/]+$#\1 \2#; s#/#.#g' | sort -u)
    comm -12 <(packages | sort -u) <(printf '%s\n' "$changed" | sort -u)
}

# mutate <module> <package> <seconds>: mutation testing of one package with its own tests, in the copy at $tree. It is a
# measurement: the tests have passed before, so what cannot be measured is named under skipped and fails nothing.
mutate() {
    local module=$1 package=$2 seconds=$3 log code=0
    log=$work/pit-$package.log
    rm -rf "$tree/$module/target/pit-reports"
    (cd "$tree" && timeout "$seconds" mvn -B -Dstyle.color=never -pl "$module" -am test-compile \
        org.pitest:pitest-maven:mutationCoverage \
        -DtargetClasses="$package.*" -DtargetTests="$package.*" >"$log" 2>&1) || code=$?
    if [ $code -eq 124 ]; then
        skip "mutation tests of $package: out of time after $seconds s"
    elif grep -q 'did not pass without mutation' "$log"; then
        skip "mutation tests of $package: not measured, a test fails on the class path (see $log)"
    elif [ $code -ne 0 ]; then
        tail -n 30 "$log"
        skip "mutation tests of $package: not measured, the tool stopped with $code (see $log)"
    else
        kill_rate "$tree/$module/target/pit-reports/mutations.csv" "$package"
    fi
}

kill_rate() {
    if [ ! -s "$1" ]; then
        skip "mutation tests of $2: nothing to mutate"
        return
    fi
    local line
    line=$(awk -F, -v package="$2" '
        { all++; if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR") killed++; if ($6 == "NO_COVERAGE") bare++ }
        END { printf "%-48s %4d of %4d mutants killed (%3d %%), %d not covered", package, killed, all, 100 * killed / all, bare }
    ' "$1")
    echo "$line"
    ran "mutation tests of $line"
}

finish() {
    say "ran"
    printf '  %s\n' "${ran[@]}"
    say "skipped"
    if [ ${#skipped[@]} -eq 0 ]; then echo "  nothing"; else printf '  %s\n' "${skipped[@]}"; fi
    say "$([ $failed -eq 0 ] && echo green || echo RED) after $(minutes) minutes"
    exit $failed
}
