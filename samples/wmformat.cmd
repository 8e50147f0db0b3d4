@echo off
rem The command wmformat: looks for a Java, builds what is missing, and runs it.
rem After a change of the sources delete samples\target, and the next call builds again.
setlocal EnableExtensions DisableDelayedExpansion

set "needed=25"
set "samples=%~dp0"
set "jar=%samples%target\wmformat-samples.jar"
set "lib=%samples%target\lib"
set "log=%samples%target\wmformat-build.log"

if exist "%jar%" if exist "%lib%" goto run

call :find_java javac.exe
if not defined home goto no_java
set "JAVA_HOME=%home%"
echo wmformat: building (the first call) ...>&2
if not exist "%samples%target" mkdir "%samples%target"
pushd "%samples%.."
call mvnw.cmd -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -pl samples -am package >"%log%" 2>&1 <nul
set "result=%ERRORLEVEL%"
popd
if not "%result%"=="0" (
    type "%log%" >&2
    echo wmformat: the build failed; its messages are above and in "%log%">&2
    exit /b 3
)

:run
call :find_java java.exe
if not defined home goto no_java
"%home%\bin\java.exe" --enable-native-access=ALL-UNNAMED -cp "%jar%;%lib%\*" io.github.wmformat.samples.Main %*
exit /b %ERRORLEVEL%

:no_java
echo wmformat: no Java %needed% or newer was found: install one (a JDK), or set JAVA_HOME to it.>&2
exit /b 3

rem Sets home to the first folder with a new enough Java that has tool %1 (java.exe, or javac.exe to build).
:find_java
set "home="
if defined JAVA_HOME call :try "%JAVA_HOME%" %1
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.." %1
for %%r in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto") do (
    for /d %%h in ("%%~r\*") do call :try "%%~h" %1
)
exit /b 0

:try
if defined home exit /b 0
if not exist "%~1\bin\%2" exit /b 0
if not exist "%~1\release" exit /b 0
set "major=0"
for /f "usebackq tokens=1,2 delims==." %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "major=%%l"
set "major=%major:"=%"
if %major% GEQ %needed% set "home=%~1"
exit /b 0
