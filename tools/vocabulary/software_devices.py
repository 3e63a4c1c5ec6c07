"""Mobile apps, games, embedded systems, graphics and hardware."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("software", FRAMEWORK)
_platform = SkillMaker("software", PLATFORM)
_concept = SkillMaker("software", CONCEPT)
_field = SkillMaker("software", FIELD)
_tool = SkillMaker("software", TOOL)

SKILLS: tuple[Skill, ...] = (
    # Mobile
    _platform(
        "iOS development",
        "iOS, iOS apps, iOS SDK, iPhone development, iPadOS, macOS development, Cocoa Touch",
    ),
    _framework("SwiftUI", "Swift UI", needs={"Swift": 2}),
    _framework("UIKit", "Core Data, Combine framework", guarded="Combine", needs={"Swift": 2}),
    _tool("Xcode", "TestFlight, CocoaPods, Swift Package Manager"),
    _platform(
        "Android development",
        "Android, Android SDK, Android apps, Android Studio, Android NDK, Dagger 2, Hilt Android",
        guarded="Retrofit",
    ),
    _framework("Jetpack Compose", "Android Jetpack", needs={"Kotlin": 2}),
    _framework(
        "Kotlin Multiplatform", "KMM, KMP, Kotlin Multiplatform Mobile", needs={"Kotlin": 3}
    ),
    _framework("React Native", "ReactNative, Expo React Native", needs={"React": 2}),
    _framework("Flutter", needs={"Dart": 1}),
    _framework("Ionic", "Ionic Framework", guarded="Capacitor"),
    _framework("Cordova", "PhoneGap"),
    _framework("Xamarin", ".NET MAUI", needs={"C#": 2}),
    _concept(
        "Mobile development",
        "mobile app development, mobile application development, "
        "mobile apps, mobile applications, mobile engineering, native mobile apps, "
        "cross-platform mobile, native mobile development",
    ),
    _concept(
        "App store release", "App Store, Google Play, Play Store, app store optimization, Fastlane"
    ),
    _tool("Firebase", "Crashlytics, Firebase Cloud Messaging"),
    _tool("Supabase"),
    # Games and graphics
    _platform("Unity", "Unity3D, Unity engine, Unity 3D", guarded="Unity"),
    _platform("Unreal Engine", "UE4, UE5, Unreal Blueprints", guarded="Unreal"),
    _platform("Godot", "Godot engine"),
    _field(
        "Game development",
        "game design, gameplay programming, game engines, game programming, "
        "game engine development, level design, multiplayer networking, netcode, "
        "multiplayer games",
    ),
    _field(
        "Computer graphics",
        "graphics programming, OpenGL, Vulkan, DirectX, shaders, HLSL, GLSL, "
        "rendering engines, real-time rendering, Metal API",
    ),
    _field(
        "AR/VR",
        "augmented reality, virtual reality, mixed reality, ARKit, ARCore, OpenXR, "
        "XR development, VR, AR/VR development",
    ),
    # Embedded and hardware
    _field(
        "Embedded systems",
        "embedded software, embedded development, embedded programming, embedded Linux, "
        "bare metal programming, embedded engineering, Yocto, Buildroot",
    ),
    _concept("Firmware", "firmware development, bootloaders, board bring-up"),
    _concept(
        "Real-time operating systems",
        "RTOS, FreeRTOS, Zephyr RTOS, VxWorks, QNX",
    ),
    _concept(
        "Device drivers",
        "device driver development, Linux kernel, kernel development, "
        "kernel modules, Linux kernel development",
    ),
    _concept(
        "Microcontrollers", "STM32, ESP32, Arduino, Raspberry Pi, ARM Cortex, PIC microcontrollers"
    ),
    _concept(
        "IoT",
        "Internet of Things, IoT devices, IoT platforms, industrial IoT, IIoT, AWS IoT, Azure IoT",
    ),
    _concept(
        "Hardware interfaces", "I2C, SPI, UART, CAN bus, Modbus, Bluetooth Low Energy, BLE, Zigbee"
    ),
    _field(
        "FPGA development",
        "FPGA, Xilinx, Vivado, high-level synthesis, ASIC design, ASIC, RTL design",
    ),
    _field(
        "PLC programming",
        "PLC, SCADA, industrial automation, TIA Portal, ladder logic, Siemens Step 7",
    ),
    _field(
        "Electronics",
        "circuit design, PCB design, Altium, KiCad, analog design, electrical engineering, "
        "schematic design, power electronics",
        guarded="Electronics, electronics",
    ),
    _field(
        "Signal processing",
        "digital signal processing, DSP, image signal processing, audio processing",
    ),
    _field(
        "Robotics",
        "ROS, ROS2, Robot Operating System, motion planning, robot control",
        guarded="SLAM",
    ),
    _field("Control systems", "control theory, control engineering, PID control"),
    _field(
        "Autonomous systems",
        "autonomous driving, self-driving, autonomous vehicles, sensor fusion",
        guarded="ADAS",
    ),
    _field(
        "Mechanical engineering",
        "CAD, finite element analysis, FEA, mechanical design",
    ),
    _tool("SolidWorks", "Solid Works"),
    _tool("AutoCAD", "Auto CAD"),
    _tool("Autodesk Inventor"),
    _tool("Fusion 360", "Autodesk Fusion"),
    _tool("CATIA"),
    _tool("Creo", "PTC Creo, Creo Parametric", guarded="Creo"),
    _field(
        "High-performance computing",
        "HPC, MPI, OpenMP, SLURM, supercomputing, parallel computing, scientific computing",
    ),
    _field(
        "CUDA",
        "GPU programming, CUDA programming, ROCm, GPU computing, OpenCL, CUDA kernels, "
        "GPU kernels, Triton kernels, cuDNN",
        needs={"C++": 2},
    ),
    _framework("Qt", "Qt framework, QML, PyQt, PySide"),
    _framework("GTK"),
    _concept("Desktop development", "desktop applications, desktop apps, Windows desktop"),
    _field(
        "Blockchain",
        "Ethereum, Web3, distributed ledger, DeFi, cryptocurrency, Hyperledger, "
        "decentralized applications, dApps, Bitcoin",
    ),
    _field("Quantum computing", "Qiskit, quantum algorithms"),
    _field(
        "Geographic information systems",
        "GIS, ArcGIS, QGIS, PostGIS, geospatial, geospatial data, "
        "geospatial analysis, Mapbox, remote sensing",
    ),
    _field(
        "Video streaming",
        "video encoding, FFmpeg, HLS streaming, WebRTC, media streaming, GStreamer, video codecs",
    ),
)
