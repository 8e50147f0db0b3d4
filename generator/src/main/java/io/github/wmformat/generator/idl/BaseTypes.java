package io.github.wmformat.generator.idl;

import io.github.wmformat.generator.model.Type;
import io.github.wmformat.generator.model.Type.Bstr;
import io.github.wmformat.generator.model.Type.GuidType;
import io.github.wmformat.generator.model.Type.Pointer;
import io.github.wmformat.generator.model.Type.Scalar;
import io.github.wmformat.generator.model.Type.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that every Windows header knows, in all their spellings. */
final class BaseTypes {
    private static final Map<String, Type> ALL = new HashMap<>();

    static {
        all(Scalar.VOID, "void VOID");
        all(Scalar.BYTE, "BYTE byte char CHAR UCHAR INT8 UINT8 boolean BOOLEAN small uint8_t");
        all(Scalar.BYTE, List.of("unsigned char", "unsigned small"));
        all(Scalar.WORD, "WORD USHORT UINT16 uint16_t ATOM LANGID VARTYPE");
        all(Scalar.WORD, List.of("unsigned short"));
        all(Scalar.WCHAR, "WCHAR wchar_t OLECHAR TCHAR");
        all(Scalar.SHORT, "SHORT short INT16 VARIANT_BOOL");
        all(Scalar.DWORD, "DWORD ULONG UINT DWORD32 UINT32 ULONG32 uint32_t COLORREF LCID FOURCC error_status_t");
        all(Scalar.DWORD, List.of("unsigned long", "unsigned int", "unsigned __int32"));
        all(Scalar.LONG, "LONG INT int long INT32 LONG32 int32_t DISPID MEMBERID HREFTYPE __int32 NTSTATUS");
        all(Scalar.BOOL, "BOOL");
        all(Scalar.HRESULT, "HRESULT SCODE");
        all(Scalar.FLOAT, "float FLOAT");
        all(Scalar.DOUBLE, "double DOUBLE DATE");
        all(Scalar.QWORD, "QWORD ULONGLONG DWORDLONG UINT64 DWORD64 ULONG64 uint64_t ULARGE_INTEGER");
        all(Scalar.QWORD, List.of("unsigned __int64", "unsigned hyper", "unsigned long long"));
        all(Scalar.LONGLONG, "LONGLONG INT64 LONG64 int64_t __int64 hyper LARGE_INTEGER REFERENCE_TIME CY CURRENCY");
        all(Scalar.LONGLONG, List.of("long long"));
        all(Scalar.POINTER_SIZED, "HANDLE HWND HDC HMODULE HINSTANCE HBITMAP HGLOBAL HKEY HICON HMENU HPALETTE HRGN");
        all(Scalar.POINTER_SIZED, "LPARAM WPARAM LRESULT UINT_PTR INT_PTR DWORD_PTR ULONG_PTR LONG_PTR SIZE_T size_t");
        all(Scalar.POINTER_SIZED, "HMONITOR HACCEL HBRUSH HFONT HOLEMENU handle_t");
        all(Scalar.POINTER_SIZED, List.of("__int3264", "unsigned __int3264"));
        all(new GuidType(), "GUID IID CLSID UUID FMTID");
        pointers();
    }

    private BaseTypes() {}

    private static void pointers() {
        all(new Text(), "LPCWSTR LPWSTR PWSTR PCWSTR LPOLESTR LPCOLESTR PWCHAR LMSTR LPTSTR LPCTSTR");
        all(new Pointer(Scalar.BYTE), "LPBYTE PBYTE LPSTR LPCSTR PSTR PCSTR PUCHAR");
        all(new Pointer(Scalar.VOID), "LPVOID PVOID LPCVOID");
        all(new Pointer(Scalar.WORD), "LPWORD PWORD PUSHORT");
        all(new Pointer(Scalar.DWORD), "LPDWORD PDWORD PULONG PUINT");
        all(new Pointer(Scalar.LONG), "LPLONG PLONG LPINT PINT");
        all(new Pointer(Scalar.BOOL), "LPBOOL PBOOL");
        all(new Pointer(Scalar.QWORD), "PULONGLONG PULARGE_INTEGER");
        all(new Pointer(Scalar.LONGLONG), "PLONGLONG PLARGE_INTEGER");
        all(new Pointer(Scalar.POINTER_SIZED), "LPHANDLE PHANDLE");
        all(new Pointer(new GuidType()), "REFGUID REFIID REFCLSID REFFMTID LPGUID LPCGUID LPIID LPCLSID");
        all(new Bstr(), "BSTR");
    }

    private static void all(Type type, String names) {
        all(type, List.of(names.split(" ", -1)));
    }

    private static void all(Type type, List<String> names) {
        names.forEach(name -> ALL.put(name, type));
    }

    /** The type of the given name, or null where it is none of these. */
    static @Nullable Type find(String name) {
        return ALL.get(name);
    }
}
